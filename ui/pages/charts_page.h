#pragma once

// "Biểu đồ": one chart at a time, as it will be seen in the meeting, to be saved or copied.

#include "core/reporting/chart_data.h"
#include "ui/jobs/latest_job.h"
#include "ui/pages/page.h"

#include <optional>

namespace ui {

class ChoiceBox;
class SceneView;

class ChartsPage : public Page {
    Q_OBJECT

public:
    explicit ChartsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QList<QAction *> commands() override { return m_commands; }
    /// A chart compares communes: the unit chosen in the tree does not narrow it.
    void showPlace(core::Id<core::Place>) override {}

    const std::optional<core::ChartData> &chart() const { return m_chart; }

protected:
    void reload() override;

private:
    QWidget *choices();
    void addCommands();
    QAction *addCommand(const QString &iconName, const QString &text, const QString &shortText, const QKeySequence &key);
    void fillDays();
    void count();
    void showChart(const core::ChartData &chart);
    void save(const QString &kind, const QString &filter);

    LatestJob m_job;
    std::optional<core::ChartData> m_chart;
    QList<QAction *> m_commands;
    ChoiceBox *m_charts;
    ChoiceBox *m_days;
    SceneView *m_view;
};

}
