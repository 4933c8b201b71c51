<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::Session</name>
    <message>
        <source>This document is open for reading only. Nothing was changed.</source>
        <translation>Ce dossier est ouvert en lecture seule. Rien n’a été changé.</translation>
    </message>
</context>
</TS>
