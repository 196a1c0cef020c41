<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>printing</name>
    <message numerus="yes">
        <source>None of the pages asked for exists: the paper has %n page(s). Choose other pages.</source>
        <translation>
            <numerusform>None of the pages asked for exists: the paper has %n page. Choose other pages.</numerusform>
            <numerusform>None of the pages asked for exists: the paper has %n pages. Choose other pages.</numerusform>
        </translation>
    </message>
</context>
</TS>
