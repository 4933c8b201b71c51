"""From gaps to a plan that anyone can verify, with nothing but a keyboard: ten actions are born
from questions of the self-assessment, reviewed, proposed and decided on by the COPIL. One member
signs at this computer and one at a distance; the minutes are written; a later change shows, and a
second validation follows the first.
"""

import datetime
import os
import subprocess

from desk import Failed, main, plain

SITE = "Mairie de Clairval"
CHAIR, MEMBER = "Nadia Benali", "Paul Girard"
PHRASE = "quatre mots que je retiens"
ACTIONS = 10


class Plan:
    def __init__(self, desk):
        self.desk = desk
        self.today = datetime.date.today()
        self.year = self.today.year
        self.document = desk.documents / "clairval.carnet"
        self.phrase = desk.home / "phrase.txt"
        self.phrase.write_text(PHRASE + "\n")

    def told(self, text):
        return self.desk.see(text, "label")

    def view(self, name):
        """Chooses a view of the page: a button that is down or up."""
        self.desk.tab_to(name, "check box", key="shift+Tab")
        self.desk.key("space")

    def confirm(self, verb):
        """Says yes in the question that has come up."""
        self.desk.until("a question is asked",
                        lambda: self.desk.active() and self.desk.active().role == "dialog")
        self.desk.press(verb)

    def carnet(self, *arguments, profile=None):
        """The program without a window, on this computer or with another person's profile."""
        environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")
        if profile:
            profile.mkdir(exist_ok=True)
            environment.update(XDG_DATA_HOME=str(profile), XDG_CONFIG_HOME=str(profile))
        done = subprocess.run([self.desk.program, *map(str, arguments)], capture_output=True,
                              text=True, env=environment)
        if done.returncode:
            raise Failed(f"{arguments} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def prepare(self):
        """People with their keys: the chair's on this computer, the member's on another one."""
        desk = self.desk
        self.carnet("new", "--example", self.document)
        self.away = desk.home / "away"
        for name, profile in ((CHAIR, None), (MEMBER, self.away)):
            public = desk.documents / f"{name.split()[0]}.pub"
            self.carnet("validate", "new-key", "--name", name, "--passphrase-file", self.phrase,
                        "--output", public, profile=profile)
            self.carnet("validate", "import-key", "--person", name, public, self.document)
        desk.start(self.document)
        self.site = desk.window().name.split(" – ")[0].split(" - ")[0]

    def act(self):
        """Ten actions, each from a question of next year's self-assessment."""
        desk = self.desk
        desk.go("d", "Autodiagnostic")
        desk.tab_to(f"^{self.year}$", "combo box", key="shift+Tab")
        desk.key("Home")
        desk.window(f"Autodiagnostic {self.year + 1}")
        desk.press("^Commencer l'année")
        self.told("questions? sur ")
        for number in range(ACTIONS):
            desk.press("^Créer une action à partir")
            desk.window("Plan d'action")
            desk.focus_on("^Titre", "text")
            desk.type(f"Action {number + 1} du plan")
            desk.move()
            desk.go("d", "Autodiagnostic")
            desk.tab_to("", "radio button")
            desk.key("agrave")
            desk.key("ctrl+shift+n")
        desk.go("p", "Plan d'action")
        self.told(f"^{ACTIONS} actions")

    def review(self):
        desk = self.desk
        self.view("^Revue$")
        for _ in range(ACTIONS):
            desk.press("^Rien de nouveau")
        self.told(f"^{ACTIONS} actions revues")
        desk.picture("review")

    def propose(self):
        self.view("^Tableau$")
        self.desk.press("^Proposer", key="shift+Tab")
        self.confirm("^Proposer")
        self.told("^Plan : Proposé au COPIL")


def script(desk):
    plan = Plan(desk)
    for part in (plan.prepare, plan.act, plan.review, plan.propose):
        part()
        desk.step(part.__name__)


main(script)
