<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::ChecklistListModel</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::ChecklistsPage</name>
    <message numerus="yes">
        <source>%n planned visits use “%1” now.</source>
        <translation>
            <numerusform>%n planned visit uses “%1” now.</numerusform>
            <numerusform>%n planned visits use “%1” now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::ImportResultPage</name>
    <message numerus="yes">
        <source>%n remarks want a look: go back to see where.</source>
        <translation>
            <numerusform>%n remark wants a look: go back to see where.</numerusform>
            <numerusform>%n remarks want a look: go back to see where.</numerusform>
        </translation>
    </message>
</context>
</TS>
