<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>carnet::AssessedYear</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>carnet::Catalogue</name>
    <message>
        <source>The level asked for lies outside the plausible values.</source>
        <translation>Le niveau demandé est en dehors des valeurs plausibles.</translation>
    </message>
</context>
<context>
    <name>carnet::EditionReader</name>
    <message>
        <source>Nothing says what became of "%1".</source>
        <translation>Rien ne dit ce qu’est devenu « %1 ».</translation>
    </message>
    <message>
        <source>Nothing in the earlier edition has the code "%1".</source>
        <translation>Rien dans l’édition précédente ne porte le code « %1 ».</translation>
    </message>
    <message>
        <source>The code "%1" is used twice.</source>
        <translation>Le code « %1 » est employé deux fois.</translation>
    </message>
    <message>
        <source>Nothing in this edition has the code "%1".</source>
        <translation>Rien dans cette édition ne porte le code « %1 ».</translation>
    </message>
    <message>
        <source>An object in braces was expected.</source>
        <translation>Un objet entre accolades était attendu.</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>Cet élément manque.</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>Cet élément n’est pas connu à cet endroit.</translation>
    </message>
    <message>
        <source>A text in quotation marks was expected.</source>
        <translation>Un texte entre guillemets était attendu.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>The text begins or ends with a space.</source>
        <translation>Le texte commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>The text holds a line break or an invisible character.</source>
        <translation>Le texte contient un retour à la ligne ou un caractère invisible.</translation>
    </message>
    <message>
        <source>The text has %1 characters; %2 are allowed.</source>
        <translation>Le texte compte %1 caractères ; %2 sont permis.</translation>
    </message>
    <message>
        <source>A code of 1 to 40 letters, digits, points or hyphens, without accents, was expected.</source>
        <translation>Un code de 1 à 40 lettres sans accent, chiffres, points ou traits d’union était attendu.</translation>
    </message>
    <message>
        <source>A list in square brackets was expected.</source>
        <translation>Une liste entre crochets était attendue.</translation>
    </message>
    <message>
        <source>The list has %1 items; %2 to %3 were expected.</source>
        <translation>La liste compte %1 éléments ; il en faut de %2 à %3.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 was expected.</source>
        <translation>Un nombre entier de %1 à %2 était attendu.</translation>
    </message>
    <message>
        <source>true or false was expected.</source>
        <translation>true ou false était attendu.</translation>
    </message>
    <message>
        <source>A date such as 2026-11-21 was expected.</source>
        <translation>Une date de la forme 2026-11-21 était attendue.</translation>
    </message>
    <message>
        <source>A decimal number in quotation marks, such as 12.5, was expected.</source>
        <translation>Un nombre décimal entre guillemets, comme 12.5, était attendu.</translation>
    </message>
    <message>
        <source>One of these words was expected: %1.</source>
        <translation>L’un de ces mots était attendu : %1.</translation>
    </message>
    <message>
        <source>Two levels have the same definition.</source>
        <translation>Deux degrés ont la même définition.</translation>
    </message>
    <message>
        <source>The highest value must be above the lowest.</source>
        <translation>La valeur la plus haute doit dépasser la plus basse.</translation>
    </message>
    <message>
        <source>A share says what it counts.</source>
        <translation>Un taux doit dire ce qu’il compte.</translation>
    </message>
    <message>
        <source>The unit of a share is %.</source>
        <translation>L’unité d’un taux est %.</translation>
    </message>
    <message>
        <source>An edition does not come from itself.</source>
        <translation>Une édition ne peut pas venir d’elle-même.</translation>
    </message>
    <message>
        <source>The kind does not fit "from" and "to": kept and merged lead from one to one, split to several, new from none, dropped to none.</source>
        <translation>La nature ne va pas avec « from » et « to » : « kept » et « merged » vont d’un élément à un autre, « split » vers plusieurs, « new » n’a pas d’origine, « dropped » n’a pas de suite.</translation>
    </message>
    <message>
        <source>Nothing else leads to "%1": it is not merged.</source>
        <translation>Rien d’autre ne mène à « %1 » : il ne s’agit pas d’un regroupement.</translation>
    </message>
    <message>
        <source>Something else leads to "%1": it is not new.</source>
        <translation>Autre chose mène à « %1 » : ce n’est pas une nouveauté.</translation>
    </message>
    <message>
        <source>Nothing says where "%1" comes from.</source>
        <translation>Rien ne dit d’où vient « %1 ».</translation>
    </message>
    <message>
        <source>This edition was written for a later version of the program. Install the new version to read it.</source>
        <translation>Cette édition a été écrite pour une version plus récente du programme. Installez la nouvelle version pour la lire.</translation>
    </message>
</context>
<context>
    <name>carnet::Finding</name>
    <message>
        <source>level “%1”, %2 out of %3</source>
        <translation>degré « %1 », %2 sur %3</translation>
    </message>
    <message>
        <source>weight %1 out of 3</source>
        <translation>poids %1 sur 3</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) lower than in %1</source>
        <translation>
            <numerusform>%n degré de moins qu’en %1</numerusform>
            <numerusform>%n degrés de moins qu’en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) higher than in %1</source>
        <translation>
            <numerusform>%n degré de plus qu’en %1</numerusform>
            <numerusform>%n degrés de plus qu’en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no proof</source>
        <translation>sans preuve</translation>
    </message>
    <message>
        <source>with its proof</source>
        <translation>avec sa preuve</translation>
    </message>
    <message>
        <source>Proposed as gaps: practices in the lower half of the levels, or lower than the year before. Their points: weight times the levels that are missing, 2 for each level lost, 1 without proof. Proposed as strengths: practices at the highest level with a proof, by weight, 1 more for each level won. At most %1 of each; you decide.</source>
        <translation>Proposées comme points à améliorer : les pratiques dans la moitié basse des degrés, ou en recul sur l’année d’avant. Leurs points : le poids multiplié par les degrés qui manquent, 2 par degré perdu, 1 sans preuve. Proposées comme points forts : les pratiques au plus haut degré avec une preuve, selon leur poids, 1 de plus par degré gagné. Au plus %1 de chaque ; c’est vous qui décidez.</translation>
    </message>
</context>
<context>
    <name>carnet::Forecast</name>
    <message>
        <source>Forecast if all is confirmed: %1. %2 % is not confirmed.</source>
        <translation>Prévision si tout est confirmé : %1. %2 % n’est pas confirmé.</translation>
    </message>
    <message>
        <source>The forecast is the same mean over all answers, also those taken over from the year before that nobody has confirmed yet. It is no score.</source>
        <translation>La prévision est la même moyenne sur toutes les réponses, y compris celles reprises de l’année d’avant que personne n’a encore confirmées. Ce n’est pas un score.</translation>
    </message>
    <message numerus="yes">
        <source>Future score if the plan is carried out: %1, %n practice(s) one level higher.</source>
        <translation>
            <numerusform>Score futur si le plan est réalisé : %1, %n pratique un degré plus haut.</numerusform>
            <numerusform>Score futur si le plan est réalisé : %1, %n pratiques un degré plus haut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The future score supposes that each practice from which at least one open action of the year's plan was born, directly or through a strength or gap, rises by one level, at most to the highest. Practices that do not apply stay out.</source>
        <translation>Le score futur suppose que chaque pratique dont est née au moins une action ouverte du plan de l’année, directement ou par un constat, monte d’un degré, au plus jusqu’au plus haut. Les pratiques non concernées restent en dehors.</translation>
    </message>
</context>
<context>
    <name>carnet::MeasurementChecks</name>
    <message>
        <source>Nobody was counted: there is no rate.</source>
        <translation>Le dénominateur est 0 : il n’y a pas de taux. Vérifiez le nombre.</translation>
    </message>
    <message>
        <source>The rate is over 100%: %1 for %2. Check both numbers.</source>
        <translation>Le taux dépasse 100 % : %1 pour %2. Vérifiez les deux nombres.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Vérifiez le chiffre.</translation>
    </message>
    <message>
        <source>The rate is over 100%.</source>
        <translation>Le taux dépasse 100 %.</translation>
    </message>
    <message>
        <source>The value is above %1.</source>
        <translation>La valeur dépasse %1, ce qui est inhabituel.</translation>
    </message>
    <message>
        <source>The value is below %1.</source>
        <translation>La valeur est inférieure à %1, ce qui est inhabituel.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>Only %1: the poster will say "%2" instead of a percentage.</source>
        <translation>%1 seulement : sur l’affiche, nous écrirons « %2 » au lieu d’un pourcentage.</translation>
    </message>
    <message>
        <source>The period (%1) is not over: the figure may still change.</source>
        <translation>La période (%1) n’est pas terminée : le chiffre peut encore changer.</translation>
    </message>
    <message>
        <source>There is no target for this period.</source>
        <translation>Aucun objectif n’est fixé pour cette période.</translation>
    </message>
    <message>
        <source>The source is not given. It stands under the figure on the poster.</source>
        <translation>La source n’est pas indiquée. Elle figure sous le chiffre sur l’affiche.</translation>
    </message>
    <message>
        <source>Far above the last periods (%1 to %2): is there a digit too many? Did you mean %3?</source>
        <translation>Bien au-dessus des dernières périodes (de %1 à %2) : un chiffre en trop ? Vouliez-vous écrire %3 ?</translation>
    </message>
    <message>
        <source>Far above the last periods (%1 to %2): a comma may be lost. Did you mean %3?</source>
        <translation>Bien au-dessus des dernières périodes (de %1 à %2) : une virgule est peut-être perdue. Vouliez-vous écrire %3 ?</translation>
    </message>
    <message>
        <source>Far below the last periods (%1 to %2): is a digit missing? Did you mean %3?</source>
        <translation>Bien au-dessous des dernières périodes (de %1 à %2) : manque-t-il un chiffre ? Vouliez-vous écrire %3 ?</translation>
    </message>
    <message>
        <source>Far below the last periods (%1 to %2): the comma may be misplaced. Did you mean %3?</source>
        <translation>Bien au-dessous des dernières périodes (de %1 à %2) : la virgule est peut-être mal placée. Vouliez-vous écrire %3 ?</translation>
    </message>
    <message>
        <source>%1 since the period before (%2).</source>
        <translation>%1 par rapport à la période précédente (%2).</translation>
    </message>
    <message>
        <source>Far from the last periods (%1 to %2).</source>
        <translation>Loin des dernières périodes (de %1 à %2).</translation>
    </message>
    <message numerus="yes">
        <source>The same figure for %n period(s) in a row. Check that it is really a new one.</source>
        <translation>
            <numerusform>Le même chiffre depuis %n période. Vérifiez qu’il est bien nouveau.</numerusform>
            <numerusform>Le même chiffre depuis %n périodes. Vérifiez qu’il est bien nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::Readiness</name>
    <message numerus="yes">
        <source>%n question(s) to fill in</source>
        <translation>
            <numerusform>%n question à remplir</numerusform>
            <numerusform>%n questions à remplir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) “not concerned” without saying why</source>
        <translation>
            <numerusform>%n question « non concerné » sans dire pourquoi</numerusform>
            <numerusform>%n questions « non concerné » sans dire pourquoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the year before to confirm or change</source>
        <translation>
            <numerusform>%n réponse de l’année d’avant à confirmer ou à changer</numerusform>
            <numerusform>%n réponses de l’année d’avant à confirmer ou à changer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) with a level and no proof</source>
        <translation>
            <numerusform>%n question avec un degré et sans preuve</numerusform>
            <numerusform>%n questions avec un degré et sans preuve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) to look at</source>
        <translation>
            <numerusform>%n contrôle à regarder</numerusform>
            <numerusform>%n contrôles à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed strength(s) or gap(s) to retain or dismiss</source>
        <translation>
            <numerusform>%n constat proposé à retenir ou à écarter</numerusform>
            <numerusform>%n constats proposés à retenir ou à écarter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named as having taken part</source>
        <translation>Personne n’est nommé comme participant</translation>
    </message>
</context>
<context>
    <name>carnet::Rescoring</name>
    <message>
        <source>Answers are read in the other grid by what became of each practice: of several that became one the lowest level counts, one that was split counts for each part, and those that only the other grid has are not answered.</source>
        <translation>Les réponses se lisent dans l’autre grille selon ce que chaque pratique est devenue : de plusieurs réunies en une, le plus bas degré compte ; une pratique partagée compte pour chaque partie ; celles que seule l’autre grille contient sont sans réponse.</translation>
    </message>
</context>
<context>
    <name>carnet::Scoring</name>
    <message>
        <source>The score is the mean of the levels, from 0 to %1, of the practices answered this year, each counted 1 to 3 times by its weight; those that do not apply are left out. It is shown once %2 % of the practices are filled in.</source>
        <translation>Le score est la moyenne des degrés, de 0 à %1, des pratiques remplies cette année, chacune comptée de 1 à 3 fois selon son poids ; celles qui ne vous concernent pas n’entrent pas dans le calcul. Il s’affiche dès que %2 % des pratiques sont remplies.</translation>
    </message>
    <message numerus="yes">
        <source>%n more practice(s) to fill in before a score is shown</source>
        <translation>
            <numerusform>Encore %n pratique à remplir avant d’afficher un score</numerusform>
            <numerusform>Encore %n pratiques à remplir avant d’afficher un score</numerusform>
        </translation>
    </message>
    <message>
        <source>No practice applies here</source>
        <translation>Aucune pratique ne vous concerne ici</translation>
    </message>
    <message numerus="yes">
        <source>%1 out of %2 (%n practice(s))</source>
        <translation>
            <numerusform>%1 sur %2 (%n pratique)</numerusform>
            <numerusform>%1 sur %2 (%n pratiques)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::SincerityCheck</name>
    <message>
        <source>Question %1 has the highest level, and nothing shows it.</source>
        <translation>La question %1 est au plus haut degré, et rien ne le montre.</translation>
    </message>
    <message numerus="yes">
        <source>Question %1 rose by %n level(s) since %2, and no finished action explains it.</source>
        <translation>
            <numerusform>La question %1 a gagné %n degré depuis %2, et aucune action terminée ne l’explique.</numerusform>
            <numerusform>La question %1 a gagné %n degrés depuis %2, et aucune action terminée ne l’explique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” missed its target (%2, target %3, %4), while %n question(s) of the same commitment are at the highest level: %5.</source>
        <translation>
            <numerusform>« %1 » n’a pas atteint son objectif (%2, objectif %3, %4), alors que %n question du même engagement est au plus haut degré : %5.</numerusform>
            <numerusform>« %1 » n’a pas atteint son objectif (%2, objectif %3, %4), alors que %n questions du même engagement sont au plus haut degré : %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same text stands in %n place(s): “%1”, questions %2.</source>
        <translation>
            <numerusform>Le même texte se trouve à %n endroit : « %1 », questions %2.</numerusform>
            <numerusform>Le même texte se trouve à %n endroits : « %1 », questions %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 answer(s) were given within one minute, on %2 at %3. If they come from a spreadsheet or a meeting, say so where you name who took part.</source>
        <translation>
            <numerusform>%n réponse sur %1 a été donnée en une minute, le %2 à %3. Si elle vient d’un tableur ou d’une réunion, dites-le là où vous nommez qui a participé.</numerusform>
            <numerusform>%n réponses sur %1 ont été données en une minute, le %2 à %3. Si elles viennent d’un tableur ou d’une réunion, dites-le là où vous nommez qui a participé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks point at: the highest level without proof; a level that rose with no finished action behind it, born from the question or serving its commitment; the highest level while a followed indicator of the commitment missed its target in its last period of the year; the same text of %1 characters or more in %2 places; nearly all answers, %3 or more, in one minute. They block nothing.</source>
        <translation>Les contrôles signalent : le plus haut degré sans preuve ; un degré en hausse sans action terminée, née de la question ou au service de son engagement ; le plus haut degré alors qu’un indicateur suivi de l’engagement a manqué son objectif à sa dernière période de l’année ; le même texte de %1 caractères ou plus à %2 endroits ; presque toutes les réponses, %3 ou plus, en une minute. Ils ne bloquent rien.</translation>
    </message>
</context>
</TS>
