<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::FindingPane</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::ItemHeader</name>
    <message numerus="yes">
        <source>%n items chosen: an outcome answers them all</source>
        <translation>
            <numerusform>%n item chosen: an outcome answers it</numerusform>
            <numerusform>%n items chosen: an outcome answers them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::VisitBar</name>
    <message numerus="yes">
        <source>%n shortcomings</source>
        <translation>
            <numerusform>%n shortcoming</numerusform>
            <numerusform>%n shortcomings</numerusform>
        </translation>
    </message>
</context>
</TS>
