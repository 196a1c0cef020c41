<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
