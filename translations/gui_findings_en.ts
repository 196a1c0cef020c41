<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::FindingsModel</name>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingsPage</name>
    <message numerus="yes">
        <source>%n findings copied as a table.</source>
        <translation>
            <numerusform>%n finding copied as a table.</numerusform>
            <numerusform>%n findings copied as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::FindingsWidget</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
</TS>
