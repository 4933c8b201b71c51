#pragma once

#include "ui/pages/meetings/meeting_decisions.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace carnet::ui {

class ProgressSegments;
class TextField;

/// The review of the actions on a projector: one at a time, in letters that are read from the back
/// of a room, and at the end what was decided. Everything goes by keys; what is typed is written
/// when the window is left, whatever way.
class ProjectorWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectorWindow(MeetingDecisions &decisions, QWidget *parent = nullptr);

    /// The action at that place; the counts after the last one.
    void showAction(int index);

    /// On the whole of a screen: another one than that of `beside`, when there is one.
    void showOn(QWidget *beside);

    /// The number of actions when the counts are shown.
    int index() const { return m_index; }

    void commitPending();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// How large the letters of a label are.
    enum class Size { Title, Fact, Label, Hint };

    QWidget *buildAction();
    QWidget *buildVerdicts();
    QWidget *buildCounts();
    QLabel *label(const QString &name, Size size);
    void addFact(const QString &name, const QString &title);
    void tell(const QString &name, const QString &words);
    void refresh();
    void refreshAction(const Action &action);
    void refreshCounts();
    void decide(int digit);
    void beginRemark();
    void endRemark();
    void moveToOtherScreen();
    void fit();
    void useScale(double scale);
    const Action *current() const;

    MeetingDecisions &m_decisions;
    int m_index = 0;
    std::vector<std::pair<QLabel *, Size>> m_labels;
    std::map<QString, std::pair<QLabel *, QLabel *>> m_facts; ///< Title and words, by name.
    QLabel *m_head = nullptr;
    QLabel *m_place = nullptr;
    ProgressSegments *m_progress = nullptr;
    QStackedLayout *m_pages = nullptr;
    QWidget *m_actionPage = nullptr;
    QWidget *m_countsPage = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_title = nullptr;
    std::array<QPushButton *, 4> m_verdicts{};
    std::array<QPushButton *, 3> m_buttons{};
    TextField *m_remark = nullptr;
    std::array<QLabel *, 5> m_counts{};
    QLabel *m_rest = nullptr;
    QLabel *m_keys = nullptr;
};

} // namespace carnet::ui
