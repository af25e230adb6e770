#pragma once

// "Nhập danh sách": the communes' lists come in, are reviewed, and are taken into the register as one undoable unit.

#include "core/intake/review.h"
#include "ui/jobs/job.h"
#include "ui/pages/page.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class IntakeReview;
class MessagePanel;
class ReviewKeeper;

class IntakePage : public Page {
    Q_OBJECT

public:
    explicit IntakePage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QList<QAction *> commands() override { return m_commands; }
    bool continueDraft(const core::FormDraft &draft) override;
    bool takeFiles(const QStringList &paths) override;
    void showPlace(core::Id<core::Place>) override {}

    const std::optional<core::Review> &review() const { return m_review; }

Q_SIGNALS:
    /// The lists are in; the households can be assessed.
    void assessmentRequested();

protected:
    void reload() override;
    bool concerns(const core::ChangeSet &) const override { return m_taken.has_value(); }
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What became of the lists that were taken in.
    struct Taken {
        qint64 unit = 0;       ///< 0: nothing was stored.
        QString sentences;
    };

    QWidget *startPanel();
    void addNextSteps();
    void addCommands();
    void chooseFiles();
    void read(const QStringList &paths);
    void showReview(core::Review review);
    void mapColumns(int list);
    void chooseCommune(int list);
    void answer(int list, const QString &cell, const std::optional<QString> &text);
    void dropDrafts();
    void accept();
    void showAccepted(const core::ChangeSet &changes, core::Review review);
    QString sentencesOf(const core::ChangeSet &changes) const;
    void showSummary();
    void lookAtRowsNotTaken();
    void writeMarkedCopies();
    void discard();
    QStringList pathsOfChoices() const;
    QString unitTitle() const;

    Job m_job;
    core::ReviewOptions m_options;
    QStringList m_paths;
    std::optional<core::Review> m_review;
    QList<QAction *> m_commands;
    QStackedWidget *m_stack;
    IntakeReview *m_reviewPanel;
    ReviewKeeper *m_keeper;
    MessagePanel *m_summary;
    QPushButton *m_notTaken = nullptr;
    std::optional<Taken> m_taken;
    QHash<QString, std::vector<int>> m_leftOutBefore;   ///< By `sheetKey`, while lists are read once more.
};

}
