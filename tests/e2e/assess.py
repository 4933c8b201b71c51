"""A year of self-assessment with nothing but a keyboard: the whole grid of 2021 is filled in, half
of it on cards and half of it in the dense grid, the year is closed, the next one is begun from
it, confirmed and compared. Tells the key strokes that a rating took.
"""

import datetime

from desk import Failed, main, plain

SITE = "Mairie de Clairval"

# The keys of the upper row of a French keyboard for the levels 0 to 3, without Shift.
LEVELS = ("agrave", "ampersand", "eacute", "quotedbl")


class Year:
    def __init__(self, desk):
        self.desk = desk
        self.year = datetime.date.today().year
        self.document = desk.documents / "clairval.carnet"
        self.questions = 0
        self.answered = 0

    def told(self, text):
        """Waits until a text stands in the window, whichever widget shows it."""
        return self.desk.see(text, "label")

    def progress(self):
        self.told(f"^{self.answered} questions? sur {self.questions}")

    def rate(self, key):
        """One answer by one key. Under load a key can be lost on its way over the accessibility
        bus: it is then pressed again, and counted again."""
        self.answered += 1
        for strokes in (1, 2, 3):
            self.desk.key(key)
            try:
                self.desk.until("the answer counts", lambda: self.desk.look(
                    f"^{self.answered} questions? sur {self.questions}", "label"), deadline=8)
                return strokes
            except Failed:
                continue
        raise Failed(f"the answer {self.answered} does not count")

    def see_view(self, name):
        """Chooses a way to see the year: a button that is down or up."""
        self.desk.tab_to(name, "check box", key="shift+Tab")
        self.desk.key("space")

    def open(self):
        desk = self.desk
        desk.run(desk.program, "new", "--name", SITE, "--edition", "spplus-2021", self.document)
        desk.start(self.document)
        desk.window(f"^{SITE}")
        for _ in range(4):
            # A key that comes before the window has the keyboard is lost.
            desk.key("alt+l")
            try:
                desk.focus_on("", "menu item", deadline=5)
                break
            except Failed:
                continue
        desk.key("d")
        desk.window(f"^{SITE} . Autodiagnostic {self.year}")
        desk.press("^Commencer l'année")
        line = self.told("^0 questions? sur ")
        self.questions = int(line.name.split(" sur ")[1].split()[0])
        if self.questions < 50:
            raise Failed(f"the grid has {self.questions} questions")

    def fill_cards(self):
        strokes = 0
        count = self.questions // 2
        for number in range(count):
            question = self.desk.focus_on("", "radio button").group
            strokes += self.rate(LEVELS[number % 4])
            self.desk.key("ctrl+shift+n")
            strokes += 1
            if number + 1 < count:
                self.desk.until("the next question has the keyboard",
                                lambda: self.desk.focus().group != question)
        print(f"cards: {strokes / count:.2f} key strokes for each rating", flush=True)

    def fill_grid(self):
        desk = self.desk
        self.see_view("^Grille$")
        desk.tab_to("^Réponses de l'année", "table")
        strokes = 0
        count = self.questions - self.answered
        for number in range(count):
            strokes += self.rate(LEVELS[number % 4])
        each = strokes / count
        print(f"dense grid: {each:.2f} key strokes for each rating", flush=True)
        if each > 2:
            raise Failed(f"a rating takes {each} key strokes")
        desk.picture("grid")

    def close(self):
        desk = self.desk
        self.see_view("^Clôture$")
        desk.press("^Clore l'année")
        desk.window("Clore l'autodiagnostic")
        desk.press("^Clore l'année")
        self.told("^Année close le .* empreinte")
        desk.picture("closed")

    def begin_next(self):
        desk = self.desk
        desk.tab_to(f"^{self.year}$", "combo box")
        desk.key("Home")
        desk.window(f"^{SITE} . Autodiagnostic {self.year + 1}")
        desk.press("^Commencer l'année")
        self.answered = 0
        self.progress()

    def confirm(self):
        """Two by one key each, the rest as a block."""
        desk = self.desk
        self.see_view("^Grille$")
        desk.tab_to("^Réponses de l'année", "table")
        desk.key("ctrl+Home")
        desk.key("Right", "Left")
        for _ in range(2):
            self.rate("c")
        desk.key("ctrl+shift+End")
        desk.key("c")
        desk.until("something more is confirmed",
                   lambda: not desk.look(f"^{self.answered} questions? sur ", "label"))
        desk.picture("confirmed")

    def compare(self):
        desk = self.desk
        self.see_view("^Synthèse$")
        self.told(f"{self.year}, dans la même grille")
        desk.picture("summary")
        desk.key("ctrl+q")
        desk.ended()
        desk.run(desk.program, "check", self.document)
        report = desk.documents / "autodiagnostic.pdf"
        desk.run(desk.program, "export", "report", "--kind", "autodiagnostic", "--year", self.year,
                 "--output", report, self.document)
        text = plain(desk.run("pdftotext", "-layout", report, "-"))
        if "PROJET" in text or f"{self.questions}" not in text:
            raise Failed(f"the report of the closed year is not final:\n{text[:800]}")


def script(desk):
    year = Year(desk)
    for part in (year.open, year.fill_cards, year.fill_grid, year.close, year.begin_next,
                 year.confirm, year.compare):
        part()
        desk.step(part.__name__)


main(script)
