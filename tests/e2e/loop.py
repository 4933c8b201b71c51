"""The whole loop with nothing but a keyboard: a site is created, assessed, given an action and
a quarter of figures; poster and bundle are made; the program is closed and opened again, and
everything is there. What was made is then checked by other programs.
"""

import datetime
import sys

from desk import Failed, main, plain

SITE = "Mairie de Clairval"
FILE = "mairie-de-clairval"
ACTION = "Afficher les horaires dehors"
PART, WHOLE = "356", "494"
RATE = "72"  # Per cent, as the poster rounds 356 of 494.

# The letters of the menu “Aller à” and the titles of the pages.
PAGES = {"a": "Accueil", "d": "Autodiagnostic", "p": "Plan d'action", "i": "Indicateurs",
         "f": "Affiches", "eacute": "Échanges", "h": "Historique"}


def last_quarter(today):
    """Year and number of the last quarter that is over."""
    number = (today.month - 1) // 3
    return (today.year, number) if number else (today.year - 1, 4)


class Loop:
    def __init__(self, desk):
        self.desk = desk
        self.year, self.quarter = last_quarter(datetime.date.today())
        self.document = desk.documents / f"{FILE}.carnet"

    def go(self, letter):
        """To a page by the menu “Aller à”."""
        self.desk.go(letter, f"{SITE} . {PAGES[letter]}")

    def told(self, text):
        """Waits until a text stands in the window, whichever widget shows it."""
        return self.desk.see(text, "label")

    def create(self):
        desk = self.desk
        desk.start()
        desk.press("^Créer le dossier de mon site")
        desk.window("^Créer le dossier")
        desk.focus_on("^Nom du site", "text")
        desk.type(SITE)
        desk.press("^Suivant")
        desk.tab_to("^Année du premier", "spin button")
        desk.type(str(self.year))
        desk.press("^Suivant")
        desk.focus_on("^Fichier du dossier", "text")
        if not plain(desk.focus().text).endswith(f"/Documents/{FILE}.carnet"):
            raise Failed(f"the file is proposed as {desk.focus().text}")
        desk.press("^Terminer")
        desk.window(f"^{SITE} . Accueil")

    def rate(self):
        """Five practices, by the key that leads to the next to fill in."""
        desk = self.desk
        self.go("d")
        desk.press("^Commencer")
        for level in range(5):
            question = desk.focus_on("", "radio button").group
            for _ in range(level):
                desk.move("Down")
            desk.key("space")
            if level == 4:
                desk.focus_on("^Pourquoi", "text")
                desk.type("Le site n'a pas de guichet")
            self.told(f"^{level + 1} questions? sur ")
            if level < 4:
                desk.key("ctrl+shift+n")
                desk.until("the next question has the keyboard",
                           lambda: desk.focus().group != question)
        self.told("^5 questions sur ")

    def act(self):
        desk = self.desk
        self.go("p")
        desk.key("ctrl+Return")
        desk.focus_on("^Titre", "text")
        desk.type(ACTION)
        desk.tab_to("^Responsable", "text")
        desk.type("Ada Lebrun")
        desk.move()
        desk.see(f"^{ACTION}$")

    def measure(self):
        desk = self.desk
        self.go("i")
        desk.tab_to("^Mesures", "table")
        desk.key("Home")
        for _ in range(self.quarter):
            desk.key("Right")
        self.told(f"Taux de décroché.* {self.quarter}er? trimestre {self.year}")
        desk.tab_to("^Appels pris par un agent|^Appels décrochés", "text")
        desk.type(PART)
        desk.move()
        desk.type(WHOLE)
        desk.move()
        self.told(f"{PART} .* sur {WHOLE} : 72,1 %")

    def undo_and_redo(self):
        desk = self.desk
        before = f"{PART} .* sur {WHOLE}"
        desk.tab_to("", "table", key="shift+Tab")
        desk.key("ctrl+z")
        desk.until("the figure is undone", lambda: not desk.look(before, "label"))
        desk.key("ctrl+y")
        self.told(before)

    def publish(self):
        desk = self.desk
        self.go("f")
        desk.key("ctrl+shift+p")
        self.desk.save_as(desk.documents / "affiche.pdf")
        self.told("affiche.pdf")
        desk.press("^Créer une page web")
        self.desk.save_as(desk.documents / "affiche.html")
        self.told("affiche.html")

    def send(self):
        desk = self.desk
        self.go("eacute")
        desk.press("^Créer une? (paquet|liasse)")
        self.desk.save_as(desk.documents / "envoi.liasse")
        self.told("envoi.liasse")

    def reopen(self):
        desk = self.desk
        desk.key("ctrl+q")
        desk.ended()
        desk.start(self.document)
        desk.window(f"^{SITE}")
        self.go("d")
        self.told("^5 questions sur ")
        self.go("p")
        desk.see(f"^{ACTION}$")
        self.go("i")
        desk.tab_to("^Mesures", "table")
        desk.key("Home")
        for _ in range(self.quarter):
            desk.key("Right")
        self.told(f"{PART} .* sur {WHOLE}")
        self.go("f")
        self.told("^À jour")
        self.go("eacute")
        self.go("h")
        desk.key("ctrl+q")
        desk.ended()

    def check(self):
        """What other programs find in the files."""
        desk = self.desk
        poster = plain(desk.run("pdftotext", "-layout", desk.documents / "affiche.pdf", "-"))
        page = plain((desk.documents / "affiche.html").read_text(encoding="utf-8"))
        for text in (poster, page):
            for expected in (SITE, f"{RATE} %", str(self.year)):
                if expected not in text:
                    raise Failed(f"the poster does not say “{expected}”:\n{text}")
        if '<html lang="fr"' not in page:
            raise Failed("the page does not say that it is in French")
        if "cli" in sys.argv:
            info = plain(desk.run(desk.program, "info", self.document))
            if SITE not in info:
                raise Failed(f"info does not name the site: {info}")
            desk.run(desk.program, "check", self.document)
        desk.run(desk.hub, "verify", desk.documents / "envoi.liasse")


def script(desk):
    loop = Loop(desk)
    for part in (loop.create, loop.rate, loop.act, loop.measure, loop.undo_and_redo,
                 loop.publish, loop.send, loop.reopen, loop.check):
        part()
        desk.step(part.__name__)


main(script)
