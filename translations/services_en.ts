<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::ChecklistUseService</name>
    <message numerus="yes">
        <source>and %n more visit(s)</source>
        <translation>
            <numerusform>and %n more visit</numerusform>
            <numerusform>and %n more visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The checklist is used by %n visits (%1): give them another one first, then remove it.</source>
        <translation>
            <numerusform>The checklist is used by %n visit (%1): give it another one first, then remove it.</numerusform>
            <numerusform>The checklist is used by %n visits (%1): give them another one first, then remove it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::ValueWords</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::VisitPlanService</name>
    <message numerus="yes">
        <source>The visit to %1 has %n answers and stays; take them back first.</source>
        <translation>
            <numerusform>The visit to %1 has %n answer and stays; take it back first.</numerusform>
            <numerusform>The visit to %1 has %n answers and stays; take them back first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The visit to %1 has %n findings and stays; delete them first.</source>
        <translation>
            <numerusform>The visit to %1 has %n finding and stays; delete it first.</numerusform>
            <numerusform>The visit to %1 has %n findings and stays; delete them first.</numerusform>
        </translation>
    </message>
</context>
</TS>
