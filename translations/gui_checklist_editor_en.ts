<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::ChecklistEditor</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::DraftTree</name>
    <message numerus="yes">
        <source>%n items were pasted.</source>
        <translation>
            <numerusform>%n item was pasted.</numerusform>
            <numerusform>%n items were pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a title were left out.</source>
        <translation>
            <numerusform>%n row without a title was left out.</numerusform>
            <numerusform>%n rows without a title were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::DraftTreeModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::IssueList</name>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnmatchedView</name>
    <message numerus="yes">
        <source>%n entries were recorded for items that this version does not have. Carry each over to an item, or leave it where it is; nothing is deleted.</source>
        <translation>
            <numerusform>%n entry was recorded for an item that this version does not have. Carry it over to an item, or leave it where it is; nothing is deleted.</numerusform>
            <numerusform>%n entries were recorded for items that this version does not have. Carry each over to an item, or leave it where it is; nothing is deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::VersionCompare</name>
    <message numerus="yes">
        <source>Move %n visits to this version</source>
        <translation>
            <numerusform>Move %n visit to this version</numerusform>
            <numerusform>Move %n visits to this version</numerusform>
        </translation>
    </message>
</context>
</TS>
