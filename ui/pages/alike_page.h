#pragma once

// Pairs of households that may be one family: evidence at the left, both side by side below, one key a pair. And the households that were merged,
// which can be taken apart again.

#include "ui/dialogs/merge_desk.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/alike_lines.h"
#include "ui/pages/merged_lines.h"
#include "ui/pages/page.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace ui {

class TableView;

class AlikePage : public Page {
    Q_OBJECT

public:
    explicit AlikePage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Double households"); }
    QString iconName() const override { return QStringLiteral("document-multiple"); }
    QList<QAction *> commands() override;
    bool continueDraft(const core::FormDraft &draft) override;
    void showMerged();

protected:
    void reload() override;
    bool concerns(const core::ChangeSet &changes) const override;

private:
    QAction *command(const QString &text, const QString &shortText, const QString &iconName, const QKeySequence &key, void (AlikePage::*run)());
    void layOut();
    QWidget *makePairs();
    QWidget *makeMerged();
    void search();
    void take(std::vector<AlikeLine> lines);
    void showPairs(std::vector<AlikeLine> lines, int current);
    void showCount();
    void showPair();
    void enableCommands();
    const AlikeLine *chosenPair() const;
    const MergedLine *chosenMerge() const;
    void mergeIntoFirst();
    void mergeIntoSecond();
    void mergeByDefault(core::Id<core::Household> kept, core::Id<core::Household> gone, const AlikeLine &line);
    void callDifferent();
    void chooseFields();
    void chooseFields(core::Id<core::Household> first, core::Id<core::Household> second);
    void dropHandled(const std::function<bool(const AlikeLine &)> &isHandled);
    void takeApart();
    void showFirst();
    void showSecond();
    void showHistory();
    bool isOnPairs() const;

    MergeDesk *m_desk;
    LatestJob m_job;
    std::vector<AlikeLine> m_all;            ///< Of the whole register.
    int m_handled = 0;                       ///< Since the register was opened.
    QTabWidget *m_tabs;
    QStackedWidget *m_pairStack;
    QLabel *m_count;
    TableView *m_view;
    TableModel<AlikeLine> *m_model;
    TableView *m_fieldView;
    TableModel<ComparedField> *m_fields;
    TableView *m_mergedView;
    TableModel<MergedLine> *m_merged;
    QAction *m_keepFirst;
    QAction *m_keepSecond;
    QAction *m_different;
    QAction *m_choose;
    QAction *m_showFirst;
    QAction *m_showSecond;
    QAction *m_apart;
    QAction *m_history;
};

}
