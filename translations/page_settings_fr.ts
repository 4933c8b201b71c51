<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::ui::PersonsForm</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Correspondent</source>
        <translation>Correspondant</translation>
    </message>
    <message>
        <source>Quality referent</source>
        <translation>Référent qualité</translation>
    </message>
    <message>
        <source>Head of the service</source>
        <translation>Responsable du service</translation>
    </message>
    <message>
        <source>Member of the committee</source>
        <translation>Membre du COPIL</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>position</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse de courriel</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Personne : %1</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 : personne retirée.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Presides the committee</source>
        <translation>Préside le comité</translation>
    </message>
    <message>
        <source>Member of the CLAC</source>
        <translation>Membre du CLAC</translation>
    </message>
    <message>
        <source>Not in the CLAC</source>
        <translation>Pas au CLAC</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usagers</translation>
    </message>
    <message>
        <source>Elected officials</source>
        <translation>Élus</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>College of the CLAC</source>
        <translation>Collège du CLAC</translation>
    </message>
    <message>
        <source>Who sits in the local committee, and for whom.</source>
        <translation>Qui siège au comité local, et pour qui.</translation>
    </message>
    <message>
        <source>college</source>
        <translation>collège</translation>
    </message>
    <message>
        <source>presidency</source>
        <translation>présidence</translation>
    </message>
</context>
<context>
    <name>carnet::ui::PosterSettings</name>
    <message>
        <source>Posters</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>%1, portrait</source>
        <translation>%1, portrait</translation>
    </message>
    <message>
        <source>%1, landscape</source>
        <translation>%1, paysage</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Usual paper of posters</source>
        <translation>Papier habituel des affiches</translation>
    </message>
    <message>
        <source>For posters that were never issued; the others keep the paper of their last edition.</source>
        <translation>Pour les affiches jamais imprimées. Les autres gardent le papier de leur dernière édition.</translation>
    </message>
    <message>
        <source>Usual typeface of posters</source>
        <translation>Police habituelle des affiches</translation>
    </message>
    <message>
        <source>Logo of the site</source>
        <translation>Logo du site</translation>
    </message>
    <message>
        <source>Address behind the QR code</source>
        <translation>Adresse du QR code</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SettingsPage</name>
    <message>
        <source>The site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Les personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Back to the original settings</source>
        <translation>Remettre les réglages d’origine</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>The history of the notebook tells who changed what. The name stays on this computer until you send the notebook to someone.</source>
        <translation>L’historique du dossier dit qui a changé quoi. Ce nom reste sur ce poste tant que vous n’envoyez le dossier à personne.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>carnet::ui::SiteForm</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>As the public knows it; it is printed on the posters.</source>
        <translation>Tel que le public le connaît ; il est imprimé sur les affiches.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Network or administration</source>
        <translation>Réseau ou administration</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>How to come</source>
        <translation>Comment venir</translation>
    </message>
    <message>
        <source>Bus, car park, step-free entrance.</source>
        <translation>Bus, parc de stationnement, entrée de plain-pied.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>Printed only where you ask for it.</source>
        <translation>Imprimée seulement si vous le demandez.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Busy and quiet hours</source>
        <translation>Heures chargées et heures calmes</translation>
    </message>
    <message>
        <source>Address to give one's opinion</source>
        <translation>Adresse pour donner son avis</translation>
    </message>
    <message>
        <source>The web address behind the QR code of the posters; it begins with https.</source>
        <translation>L’adresse internet du code QR des affiches ; elle commence par https.</translation>
    </message>
    <message>
        <source>Structure code in the national results</source>
        <translation>Code de la structure dans les résultats nationaux</translation>
    </message>
    <message>
        <source>SIRET number</source>
        <translation>Numéro SIRET</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>One a line, as they are to be printed.</source>
        <translation>Un par ligne, tels qu’ils doivent être imprimés.</translation>
    </message>
    <message>
        <source>Logo of the site</source>
        <translation>Logo du site</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>The name is needed; the former one is kept.</source>
        <translation>Le nom est nécessaire ; l’ancien est gardé.</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Site : %1</translation>
    </message>
    <message>
        <source>A SIRET number has 14 digits.</source>
        <translation>Un numéro SIRET a 14 chiffres.</translation>
    </message>
    <message>
        <source>This address does not begin with https://.</source>
        <translation>Cette adresse ne commence pas par https://.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Aucun logo</translation>
    </message>
</context>
</TS>
