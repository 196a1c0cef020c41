<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::HandOverDialog</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files (%1)</source>
        <translation>
            <numerusform>%n evidence file (%1)</numerusform>
            <numerusform>%n evidence files (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files stay here</source>
        <translation>
            <numerusform>%n evidence file stays here</numerusform>
            <numerusform>%n evidence files stay here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files are not on this laptop</source>
        <translation>
            <numerusform>%n evidence file is not on this laptop</numerusform>
            <numerusform>%n evidence files are not on this laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::ImportWords</name>
    <message numerus="yes">
        <source>%n new changes</source>
        <translation>
            <numerusform>%n new change</numerusform>
            <numerusform>%n new changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files</source>
        <translation>
            <numerusform>%n evidence file</numerusform>
            <numerusform>%n evidence files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on “%2”: %n changes</source>
        <translation>
            <numerusform>%1, on “%2”: %n change</numerusform>
            <numerusform>%1, on “%2”: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to decide: two people changed the same thing apart. Both versions are kept.</source>
        <translation>
            <numerusform>%n conflict to decide: two people changed the same thing apart. Both versions are kept.</numerusform>
            <numerusform>%n conflicts to decide: two people changed the same thing apart. Both versions are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are held until their laptop is accepted.</source>
        <translation>
            <numerusform>%n change is held until its laptop is accepted.</numerusform>
            <numerusform>%n changes are held until their laptop is accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes refused: %1</source>
        <translation>
            <numerusform>%n change refused: %1</numerusform>
            <numerusform>%n changes refused: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::LaptopsModel</name>
    <message numerus="yes">
        <source>closed; %n changes since</source>
        <translation>
            <numerusform>closed; %n change since</numerusform>
            <numerusform>closed; %n changes since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits: %n changes held</source>
        <translation>
            <numerusform>waits: %n change held</numerusform>
            <numerusform>waits: %n changes held</numerusform>
        </translation>
    </message>
</context>
</TS>
