"""From gaps to a plan that anyone can verify, with nothing but a keyboard: ten actions are born
from questions of next year's self-assessment, reviewed, proposed and decided on by the COPIL. One member
signs at this computer and one at a distance; the minutes are written; a later change shows, and a
second validation follows the first.

Run by hand, `tests/e2e/run build/check/bin/carnet tests/e2e/plan.py`: not every run of it comes to its
end yet, see CONTRIBUTING.md.
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

    def rate(self, count):
        """« Pas encore ». Under load a key can be lost on its way: it is then pressed again."""
        for _ in range(3):
            self.desk.key("agrave")
            try:
                return self.desk.until("the answer counts", lambda: self.desk.look(
                    f"^{count} questions? sur ", "label"), deadline=8)
            except Failed:
                continue
        raise Failed(f"the answer {count} does not count")

    def act(self):
        """Ten actions, each from a question of next year's self-assessment."""
        desk = self.desk
        desk.go("d", "Autodiagnostic")
        # The next year, whose plan nobody has validated yet.
        desk.tab_to(f"^{self.year}$", "combo box", key="shift+Tab")
        desk.key("Home")
        desk.window(f"Autodiagnostic {self.year + 1}")
        desk.press("^Commencer l'année")
        for number in range(ACTIONS):
            desk.focus_on("", "radio button")
            self.rate(number + 1)
            desk.press("^Créer une action depuis")
            desk.window("Plan d'action")
            desk.focus_on("^Titre", "text")
            desk.type(f"Action {number + 1} du plan")
            desk.move()
            desk.go("d", "Autodiagnostic")
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
        self.desk.press("^Proposer (de nouveau )?au COPIL", key="shift+Tab")
        self.confirm("^Proposer")
        self.told("^Plan : Proposé au COPIL")

    def meet(self):
        """From the preparation to the decisions: nine retained, one deferred."""
        desk = self.desk
        desk.go("u", "Réunions")
        desk.press("^Préparer un COPIL")
        self.view("^Présences$")
        desk.press("^Tous les autres sont présents")
        desk.press("^Ouvrir la séance", key="shift+Tab")
        self.view("^Décisions$")
        desk.tab_to("^Actions et décision", "list")
        desk.key("Home")
        desk.key("3")
        self.told(f"^Décidées : 1 sur {ACTIONS}")
        desk.press("^Retenir toutes les autres", key="shift+Tab")
        desk.picture("decisions")

    def establish(self):
        desk = self.desk
        self.view("^Signatures$")
        desk.press("^Établir le procès-verbal")
        self.confirm("^Établir le procès-verbal")
        self.told("^0 signature sur 2")

    def sign_here(self):
        desk = self.desk
        desk.press(f"^{CHAIR} signe ici")
        desk.tab_to("^Phrase secrète", "password text")
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "15", PHRASE],
                       check=True)
        desk.press("^Signer$")
        self.told("^1 signature sur 2")
        desk.picture("signed")

    def sign_away(self, name):
        """The request leaves as a file, the answer comes back as a smaller one."""
        desk = self.desk
        request = desk.documents / f"{name}.liasse"
        answer = desk.documents / f"{name}.minisig"
        desk.press("^Demander une signature")
        desk.save_as(request)
        self.carnet("validate", "sign", "--key", MEMBER, "--passphrase-file", self.phrase,
                    "--output", answer, request, profile=self.away)
        desk.key("ctrl+q")
        desk.ended()
        self.carnet("validate", "answer", answer, self.document)
        desk.start(self.document)
        # It opens where it was closed, in the year of the plan.
        desk.go("u", f"Réunions {self.year + 1}")
        self.view("^Signatures$")
        self.told("2 signatures sur 2")

    def sign_first(self):
        self.sign_here()
        self.sign_away("premiere")

    def write_minutes(self):
        desk = self.desk
        self.view("^Relevé de décisions$")
        minutes = desk.documents / "releve.pdf"
        desk.press("PDF")
        desk.save_as(minutes)
        text = plain(desk.run("pdftotext", "-layout", minutes, "-"))
        for word in ("Retenue", "Ajournée", CHAIR):
            if word not in text:
                raise Failed(f"the minutes do not say {word}:\n{text[:1500]}")

    def change(self):
        """A validated title changes, with its reason, and shows."""
        desk = self.desk
        desk.go("p", "Plan d'action")
        desk.tab_to("^Titre", "text")
        desk.type("Action changée après coup")
        desk.key("Tab")
        desk.until("the reason is asked for",
                   lambda: desk.active() and desk.active().role == "dialog")
        desk.focus_on("", "text")
        desk.type("Demandé par les usagers")
        desk.key("Return")
        self.told("^Modifié depuis la validation")
        desk.picture("changed")

    def validate_again(self):
        desk = self.desk
        desk.press("^Proposer (de nouveau )?au COPIL", key="shift+Tab")
        self.confirm("^Proposer")
        self.meet()
        self.establish()
        self.sign_here()
        self.sign_away("seconde")
        desk.key("ctrl+q")
        desk.ended()

    def verify(self):
        """What the files say to whoever has no window."""
        listed = self.carnet("validate", "list", self.document)
        self.carnet("validate", "verify", self.document)
        self.carnet("check", self.document)
        if listed.count("2 of 2 signatures") != 2:
            raise Failed(f"two signed validations are expected:\n{listed}")


def script(desk):
    plan = Plan(desk)
    for part in (plan.prepare, plan.act, plan.review, plan.propose, plan.meet, plan.establish,
                 plan.sign_first, plan.write_minutes, plan.change, plan.validate_again,
                 plan.verify):
        part()
        desk.step(part.__name__)


main(script)
