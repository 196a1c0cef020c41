<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::ChecklistStep</name>
    <message numerus="yes">
        <source>%n row(s) became no part of it, the first at %1.</source>
        <translation>
            <numerusform>%n row became no part of it: %1.</numerusform>
            <numerusform>%n rows became no part of it, the first at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… and %n more remark.</numerusform>
            <numerusform>… and %n more remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::FileStep</name>
    <message numerus="yes">
        <source>%n legal basis(es)</source>
        <translation>
            <numerusform>%n legal basis</numerusform>
            <numerusform>%n legal bases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned visit(s), without a date yet</source>
        <translation>
            <numerusform>%n planned visit, without a date yet</numerusform>
            <numerusform>%n planned visits, without dates yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::UnitsStep</name>
    <message numerus="yes">
        <source>%n unit(s) added.</source>
        <translation>
            <numerusform>%n unit added.</numerusform>
            <numerusform>%n units added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) set aside; the first: “%1” (%2).</source>
        <translation>
            <numerusform>%n line set aside: “%1” (%2).</numerusform>
            <numerusform>%n lines set aside; the first: “%1” (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) removed.</source>
        <translation>
            <numerusform>%n unit removed.</numerusform>
            <numerusform>%n units removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s)</source>
        <translation>
            <numerusform>%1 of %n unit</numerusform>
            <numerusform>%1 of %n units</numerusform>
        </translation>
    </message>
</context>
</TS>
