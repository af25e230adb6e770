#include "ui/pages/charts_page.h"

#include "core/base/file_name.h"
#include "core/base/official_date.h"
#include "ui/base/attempt.h"
#include "ui/base/icons.h"
#include "ui/charts/chart_output.h"
#include "ui/charts/chart_scene.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/job_panel.h"
#include "ui/widgets/place_tree.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/scene_view.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

ChartsPage::ChartsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent), m_charts(new ChoiceBox), m_days(new ChoiceBox), m_view(new SceneView(tr("The chart")))
{
    addCommands();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(choices());
    layout->addWidget(new JobPanel(m_job.job()));
    layout->addWidget(m_view, 1);

    m_charts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const core::ChartDescription &description : core::charts())
        m_charts->add(description.title, description.code);
    connect(m_charts, &QComboBox::currentIndexChanged, this, &ChartsPage::count);
    connect(m_days, &QComboBox::currentIndexChanged, this, &ChartsPage::count);
    connect(&m_job.job(), &Job::failed, this, [this](const core::Error &error) { showError(m_workspace.ask(), this, error); });
}

QString ChartsPage::title() const
{
    return tr("Charts");
}

QString ChartsPage::iconName() const
{
    return u"office-chart-bar"_s;
}

QAction *ChartsPage::addCommand(const QString &iconName, const QString &text, const QString &shortText, const QKeySequence &key)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setIconText(shortText);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    action->setEnabled(false);
    m_commands.append(action);
    return action;
}

void ChartsPage::addCommands()
{
    connect(addCommand(u"document-save"_s, tr("Save as &picture…"), tr("Picture"), tr("Ctrl+S")), &QAction::triggered, this, [this] { save(u"png"_s, tr("Picture (*.png)")); });
    if (chartFileKinds().contains(u"svg"_s))
        connect(addCommand(u"document-export"_s, tr("Save as &drawing (SVG)…"), tr("SVG"), {}), &QAction::triggered, this, [this] { save(u"svg"_s, tr("Drawing (*.svg)")); });
    connect(addCommand(u"document-export"_s, tr("Save as PD&F…"), tr("PDF"), {}), &QAction::triggered, this, [this] { save(u"pdf"_s, tr("PDF page (*.pdf)")); });
    connect(addCommand(u"edit-copy"_s, tr("&Copy as picture"), tr("Copy"), tr("Ctrl+Shift+C")), &QAction::triggered, this, [this] { copyChart(*m_chart); });
}

QWidget *ChartsPage::choices()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *charts = plainLabel(tr("&Chart:"));
    charts->setBuddy(m_charts);
    QLabel *days = plainLabel(tr("By &units:"));
    days->setBuddy(m_days);
    for (QWidget *widget : std::initializer_list<QWidget *>{charts, m_charts, days, m_days})
        row->addWidget(widget);
    row->addStretch();
    for (QAction *command : std::as_const(m_commands)) {
        auto *button = new QToolButton;
        button->setDefaultAction(command);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    return bar;
}

void ChartsPage::reload()
{
    fillDays();
    count();
}

void ChartsPage::fillDays()
{
    const QSignalBlocker quiet(m_days);
    const QDate chosen = m_days->chosen<QDate>();
    m_days->clear();
    m_days->add(tr("of the day %1").arg(core::screenDate(m_workspace.asOf())), QDate());
    for (const QDate reform : reformsOf(m_workspace.places())) {
        m_days->add(tr("before %1").arg(core::screenDate(reform)), reform.addDays(-1));
        m_days->add(tr("from %1").arg(core::screenDate(reform)), reform);
    }
    m_days->choose(chosen);
    if (m_days->currentIndex() < 0)
        m_days->setCurrentIndex(0);
}

void ChartsPage::count()
{
    if (!m_workspace.isOpen() || m_charts->currentIndex() < 0)
        return;
    const core::ChartRequest request{.asOf = m_workspace.asOf(), .unitsOn = m_days->chosen<QDate>()};
    m_job.start(tr("Counting"),
                [path = m_workspace.path(), code = m_charts->chosen<QString>(), request](const core::Progress &) -> core::ChartData {
                    core::Database database(path, core::Database::Mode::ReadOnly);
                    return core::chartData(database, code, request);
                },
                [this](const core::ChartData &chart) { showChart(chart); });
}

void ChartsPage::showChart(const core::ChartData &chart)
{
    m_chart = chart;
    m_view->setPicture(chartScene(chart));
    for (QAction *command : std::as_const(m_commands))
        command->setEnabled(true);
}

void ChartsPage::save(const QString &kind, const QString &filter)
{
    const QString name = core::safeFileName(m_chart->title + u' ' + m_workspace.asOf().toString(u"dd-MM-yyyy"_s), kind);
    const QString path = m_workspace.ask().saveFile(this, tr("Save the chart"), name, filter);
    if (!path.isEmpty())
        attempt(m_workspace.ask(), this, [&] { writeChart(*m_chart, path); });
}

}
