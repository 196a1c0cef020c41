<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::ChecklistUseService</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
</TS>
