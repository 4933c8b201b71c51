<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>PersonKeyText</name>
    <message>
        <source>Revoke the key of %1</source>
        <translation>Révoquer la clé de %1</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>Validation of the plan</source>
        <translation>Validation du plan</translation>
    </message>
</context>
<context>
    <name>carnet::validation::MemberKeys</name>
    <message numerus="yes">
        <source>Wait another %n second(s) before the next try. Nothing was signed.</source>
        <translation>
            <numerusform>Attendez encore %n seconde avant le prochain essai. Rien n’a été signé.</numerusform>
            <numerusform>Attendez encore %n secondes avant le prochain essai. Rien n’a été signé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase of the key. Nothing was signed. Next try in %n second(s).</source>
        <translation>
            <numerusform>Ce n’est pas la phrase secrète de la clé. Rien n’a été signé. Prochain essai dans %n seconde.</numerusform>
            <numerusform>Ce n’est pas la phrase secrète de la clé. Rien n’a été signé. Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase of the key. Nothing was signed. Check the capitals key and try again.</source>
        <translation>Ce n’est pas la phrase secrète de la clé. Rien n’a été signé. Vérifiez la touche des majuscules et réessayez.</translation>
    </message>
    <message>
        <source>The file of the key is damaged. Nothing was signed. Put back a copy of it, or make a new key and revoke this one.</source>
        <translation>Le fichier de la clé est abîmé. Rien n’a été signé. Remettez-en une copie, ou créez une nouvelle clé et révoquez celle-ci.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to open the key. Nothing was signed. Close other programs and try again.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour ouvrir la clé. Rien n’a été signé. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The key is not on this computer. Nothing was signed. Sign on the computer where it was made.</source>
        <translation>La clé n’est pas sur cet ordinateur. Rien n’a été signé. Signez sur l’ordinateur où elle a été créée.</translation>
    </message>
    <message numerus="yes">
        <source>Too short: %n more character(s). Four words that have nothing to do with one another are easy to remember.</source>
        <translation>
            <numerusform>Trop courte : encore %n caractère. Quatre mots sans rapport entre eux se retiennent bien.</numerusform>
            <numerusform>Trop courte : encore %n caractères. Quatre mots sans rapport entre eux se retiennent bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess: the same characters or words come again.</source>
        <translation>Trop facile à deviner : les mêmes caractères ou les mêmes mots reviennent.</translation>
    </message>
    <message>
        <source>Acceptable. One more word makes it good.</source>
        <translation>Acceptable. Un mot de plus la rend bonne.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
</context>
<context>
    <name>carnet::validation::PersonKey</name>
    <message>
        <source>This key is already that of %1: each member needs their own. Nothing was changed.</source>
        <translation>Cette clé est déjà celle de %1 : chaque membre a la sienne. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This key was revoked: it cannot be used again. Nothing was changed. Make a new key.</source>
        <translation>Cette clé a été révoquée : elle ne peut plus servir. Rien n’a été changé. Créez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Signing key of %1</source>
        <translation>Clé de signature de %1</translation>
    </message>
</context>
<context>
    <name>carnet::validation::Record</name>
    <message>
        <source>The record was not written as it should be, and the file was removed. Your notebook is as it was. Choose another folder or another disk.</source>
        <translation>Le procès-verbal n’a pas été écrit comme il faut, et le fichier a été retiré. Votre dossier n’a pas changé. Choisissez un autre dossier ou un autre disque.</translation>
    </message>
</context>
<context>
    <name>carnet::validation::Refusal</name>
    <message>
        <source>The record was changed or damaged after it was sealed.</source>
        <translation>Le procès-verbal a été modifié ou abîmé après avoir été scellé.</translation>
    </message>
    <message>
        <source>The record holds a file that was not sealed with it: %1.</source>
        <translation>Le procès-verbal contient un fichier en trop, qui n’a pas été scellé avec lui : %1.</translation>
    </message>
    <message>
        <source>A file that was sealed with the record is missing: %1.</source>
        <translation>Un fichier scellé avec le procès-verbal manque : %1.</translation>
    </message>
    <message>
        <source>This file is not the record of a validation.</source>
        <translation>Ce fichier n’est pas le procès-verbal d’une validation.</translation>
    </message>
    <message>
        <source>The record does not say what a record must say (%1).</source>
        <translation>Le procès-verbal ne dit pas ce qu’un procès-verbal doit dire (%1).</translation>
    </message>
    <message>
        <source>The record is of another site: %1.</source>
        <translation>Le procès-verbal est celui d’un autre site : %1.</translation>
    </message>
    <message>
        <source>This validation is not the last one: the notebook knows a later one, of %1.</source>
        <translation>Cette validation n’est pas la dernière : le dossier en connaît une plus récente, du %1.</translation>
    </message>
    <message>
        <source>The record does not follow the last validation that the notebook knows: a record is missing in between, or this one was made beside it.</source>
        <translation>Le procès-verbal ne suit pas la dernière validation que le dossier connaît : il en manque une entre les deux, ou celle-ci a été faite à côté.</translation>
    </message>
    <message>
        <source>This is not a signature, or it is damaged.</source>
        <translation>Ce n’est pas une signature, ou elle est abîmée.</translation>
    </message>
    <message>
        <source>The signature of %1 does not fit what was signed: one of both was changed.</source>
        <translation>La signature de %1 ne correspond pas à ce qui a été signé : l’un des deux a été modifié.</translation>
    </message>
    <message>
        <source>The signature is for another plan or another validation.</source>
        <translation>La signature est celle d’un autre plan ou d’une autre validation.</translation>
    </message>
    <message>
        <source>A signature was made with a key that is not known (%1).</source>
        <translation>Une signature vient d’une clé inconnue (%1).</translation>
    </message>
    <message>
        <source>The key of %1 is revoked: what it signs does not count any more.</source>
        <translation>La clé de %1 est révoquée : ce qu’elle signe ne compte plus.</translation>
    </message>
    <message>
        <source>%1 has signed already: each member counts once.</source>
        <translation>%1 a déjà signé : chaque membre compte une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) missing.</source>
        <translation>
            <numerusform>Il manque %n signature.</numerusform>
            <numerusform>Il manque %n signatures.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature of who presides is missing.</source>
        <translation>Il manque la signature de la personne qui préside.</translation>
    </message>
    <message>
        <source>The scanned minutes, which stand for the signatures, are missing.</source>
        <translation>Il manque le procès-verbal numérisé, qui tient lieu de signatures.</translation>
    </message>
    <message>
        <source>The validation is complete once it is there.</source>
        <translation>La validation sera complète dès son arrivée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the key with the member, then import it.</source>
        <translation>Rien n’a été changé. Comparez la clé avec le membre, puis importez-la.</translation>
    </message>
    <message>
        <source>Nothing was changed. The member signs the next validation with another key.</source>
        <translation>Rien n’a été changé. Le membre signera la prochaine validation avec une autre clé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Send the request for this validation again.</source>
        <translation>Rien n’a été changé. Renvoyez la demande de cette validation.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the last record.</source>
        <translation>Rien n’a été changé. Demandez le dernier procès-verbal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the file again.</source>
        <translation>Rien n’a été changé. Demandez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Signature de %1</translation>
    </message>
</context>
<context>
    <name>carnet::validation::Statement</name>
    <message>
        <source>The day of the meeting is missing: enter it in Preparation.</source>
        <translation>La date de la réunion manque : indiquez-la dans Préparation.</translation>
    </message>
    <message>
        <source>Nobody is marked as present: fill in the attendance first.</source>
        <translation>Personne n’est noté présent : remplissez d’abord les présences.</translation>
    </message>
    <message>
        <source>Two members have the same signing key: each needs their own.</source>
        <translation>Deux membres ont la même clé de signature : chacun doit avoir la sienne.</translation>
    </message>
    <message>
        <source>Say how many members must sign: at least one.</source>
        <translation>Dites combien de membres doivent signer : au moins un.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) must sign, and fewer of those present have a signing key. Make or import their keys, or use paper minutes.</source>
        <translation>
            <numerusform>Il faut %n signature, et aucun des présents n’a de clé de signature. Créez ou importez une clé, ou joignez un procès-verbal papier.</numerusform>
            <numerusform>Il faut %n signatures, et moins de présents ont une clé de signature. Créez ou importez leurs clés, ou joignez un procès-verbal papier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who presides must sign, and has no signing key or was not there. Make or import the key, or use paper minutes.</source>
        <translation>La personne qui préside doit signer, et elle n’a pas de clé de signature ou n’était pas là. Créez ou importez sa clé, ou joignez un procès-verbal papier.</translation>
    </message>
    <message>
        <source>More than 99 members have a key: a record holds 99 signatures.</source>
        <translation>Plus de 99 membres ont une clé : un procès-verbal contient 99 signatures.</translation>
    </message>
</context>
</TS>
