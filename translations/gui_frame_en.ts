<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::OpenConflicts</name>
    <message numerus="yes">
        <source>%1, %n versions: %2</source>
        <translation>
            <numerusform>%1, %n version: %2</numerusform>
            <numerusform>%1, %n versions: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::PaperDispatch</name>
    <message numerus="yes">
        <source>%n conflicts are to be decided before a paper is issued.</source>
        <translation>
            <numerusform>%n conflict is to be decided before a paper is issued.</numerusform>
            <numerusform>%n conflicts are to be decided before a paper is issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::UndoActions</name>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>and %n more value</numerusform>
            <numerusform>and %n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::Whereabouts</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes exist only on this laptop</source>
        <translation>
            <numerusform>%n change exists only on this laptop</numerusform>
            <numerusform>%n changes exist only on this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were handed over; nobody has confirmed yet that they arrived.</source>
        <translation>
            <numerusform>%n of them was handed over; nobody has confirmed yet that it arrived.</numerusform>
            <numerusform>%n of them were handed over; nobody has confirmed yet that they arrived.</numerusform>
        </translation>
    </message>
</context>
</TS>
