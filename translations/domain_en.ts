<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::Deadline</name>
    <message numerus="yes">
        <source>%n working day(s) after %1, that day not counted (Civil Code 2015, Article 147).</source>
        <translation>
            <numerusform>%n working day after %1, that day not counted (Civil Code 2015, Article 147).</numerusform>
            <numerusform>%n working days after %1, that day not counted (Civil Code 2015, Article 147).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1, that day not counted (Civil Code 2015, Article 147).</source>
        <translation>
            <numerusform>%n day after %1, that day not counted (Civil Code 2015, Article 147).</numerusform>
            <numerusform>%n days after %1, that day not counted (Civil Code 2015, Article 147).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after %1: the corresponding day, or the month&apos;s last (Civil Code 2015, Article 148).</source>
        <translation>
            <numerusform>%n month after %1: the corresponding day, or the month&apos;s last (Civil Code 2015, Article 148).</numerusform>
            <numerusform>%n months after %1: the corresponding day, or the month&apos;s last (Civil Code 2015, Article 148).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::PlanCheck</name>
    <message numerus="yes">
        <source>The delegation has %n heads; there should be one.</source>
        <translation>
            <numerusform>The delegation has %n head; there should be one.</numerusform>
            <numerusform>The delegation has %n heads; there should be one.</numerusform>
        </translation>
    </message>
</context>
</TS>
