<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::HistoryDetail</name>
    <message numerus="yes">
        <source>replaced %n values at once</source>
        <translation>
            <numerusform>replaced %n value</numerusform>
            <numerusform>replaced %n values at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::HistoryWidget</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
