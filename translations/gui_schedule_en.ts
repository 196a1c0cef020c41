<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::MoveDialog</name>
    <message numerus="yes">
        <source>Move %n visits</source>
        <translation>
            <numerusform>Move %n visit</numerusform>
            <numerusform>Move %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::ScheduleEdits</name>
    <message numerus="yes">
        <source>%n visits removed from the plan.</source>
        <translation>
            <numerusform>%n visit removed from the plan.</numerusform>
            <numerusform>%n visits removed from the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inspections by other bodies removed.</source>
        <translation>
            <numerusform>%n inspection by another body removed.</numerusform>
            <numerusform>%n inspections by other bodies removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::SchedulePage</name>
    <message numerus="yes">
        <source>Plan %n visits</source>
        <translation>
            <numerusform>Plan %n visit</numerusform>
            <numerusform>Plan %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spread %n visits</source>
        <translation>
            <numerusform>Spread %n visit</numerusform>
            <numerusform>Spread %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::ScheduleWidget</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units to be planned</source>
        <translation>
            <numerusform>%n unit to be planned</numerusform>
            <numerusform>%n units to be planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::SpreadDialog</name>
    <message numerus="yes">
        <source>%n visits, %1 to %2; days off and taken sessions are passed over.</source>
        <translation>
            <numerusform>%n visit, %1 to %2; days off and taken sessions are passed over.</numerusform>
            <numerusform>%n visits, %1 to %2; days off and taken sessions are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits without a date.</source>
        <translation>
            <numerusform>%n visit without a date.</numerusform>
            <numerusform>%n visits without a date.</numerusform>
        </translation>
    </message>
</context>
</TS>
