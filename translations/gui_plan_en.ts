<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::IssueStrip</name>
    <message numerus="yes">
        <source>and %n more remark(s)</source>
        <translation>
            <numerusform>and %n more remark</numerusform>
            <numerusform>and %n more remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::LegalPane</name>
    <message numerus="yes">
        <source>%n legal bases added. Undo takes them back.</source>
        <translation>
            <numerusform>%n legal basis added. Undo takes it back.</numerusform>
            <numerusform>%n legal bases added. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n legal bases removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n legal basis removed. Undo brings it back.</numerusform>
            <numerusform>%n legal bases removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::RemoveTeamDialog</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::SuccessionDialog</name>
    <message numerus="yes">
        <source>Merge %n units</source>
        <translation>
            <numerusform>Merge %n unit</numerusform>
            <numerusform>Merge %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::TeamsPane</name>
    <message numerus="yes">
        <source>%n members added. Undo takes them back.</source>
        <translation>
            <numerusform>%n member added. Undo takes it back.</numerusform>
            <numerusform>%n members added. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n member removed. Undo brings it back.</numerusform>
            <numerusform>%n members removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnitImportDialog</name>
    <message numerus="yes">
        <source>Import %n units</source>
        <translation>
            <numerusform>Import %n unit</numerusform>
            <numerusform>Import %n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnitsPane</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units imported. Undo takes them back.</source>
        <translation>
            <numerusform>%n unit imported. Undo takes it back.</numerusform>
            <numerusform>%n units imported. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in the list already.</source>
        <translation>
            <numerusform>%n was in the list already.</numerusform>
            <numerusform>%n were in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n unit removed. Undo brings it back.</numerusform>
            <numerusform>%n units removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
</TS>
