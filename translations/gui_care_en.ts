<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>dkt::gui::BackupsDialog</name>
    <message numerus="yes">
        <source>Newer in the dossier and not in this backup: %1 (from %n laptop(s)).</source>
        <translation>
            <numerusform>Newer in the dossier and not in this backup: %1 (from %n laptop).</numerusform>
            <numerusform>Newer in the dossier and not in this backup: %1 (from %n laptops).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dkt::gui::CareActions</name>
    <message numerus="yes">
        <source>%n change(s) made since are not in the backup: they are gone from the dossier until packages bring them back.</source>
        <translation>
            <numerusform>%n change made since is not in the backup: it is gone from the dossier until a package brings it back.</numerusform>
            <numerusform>%n changes made since are not in the backup: they are gone from the dossier until packages bring them back.</numerusform>
        </translation>
    </message>
</context>
</TS>
