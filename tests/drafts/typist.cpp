// Types into one form of the program and says on its output what it typed and what was kept, until it is killed.
// typist FORM REGISTER SETTINGS-FOLDER

#include "tests/support/sample_review.h"
#include "tests/drafts/typed_text.h"
#include "ui/base/ask.h"
#include "ui/dialogs/commune_dialog.h"
#include "ui/dialogs/form_keeper.h"
#include "ui/dialogs/household_editor.h"
#include "ui/dialogs/mapping_dialog.h"
#include "ui/dialogs/new_list_dialog.h"
#include "ui/pages/form_needs.h"
#include "ui/pages/intake_page.h"
#include "ui/pages/review_keeper.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <iostream>

using namespace Qt::StringLiterals;

namespace {

class Typist : public QObject {
public:
    explicit Typist(QWidget *field) : m_field(field) { startTimer(typed::pauseBetweenKeysMs); }

    void sayKept() { std::cout << "kept " << m_typed << std::endl; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (qobject_cast<QAbstractItemView *>(m_field))
            QTest::keyClick(m_field, m_typed % 2 == 0 ? Qt::Key_Space : Qt::Key_Down);
        else if (qobject_cast<QComboBox *>(m_field))
            QTest::keyClick(m_field, Qt::Key_End);   // Chosen once and for all: going to and fro would be as it was filled half of the time.
        else
            QTest::sendKeyEvent(QTest::Click, m_field, Qt::Key_unknown, QString(typed::text().at(m_typed % typed::text().size())), Qt::NoModifier);
        std::cout << "typed " << ++m_typed << std::endl;
    }

private:
    QWidget *m_field;
    int m_typed = 0;
};

// More rows than anybody unticks before the kill.
QString longList(const QString &folder)
{
    QString list = u"ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG,,,,,,\nSTT,Họ và tên chủ hộ,Giới tính,Năm sinh,Số CCCD,Thôn,Số khẩu\n"_s;
    for (int row = 1; row <= 1000; ++row)
        list += u"%1,Trần Văn Đào %1,Nam,1960,0420602%2,Thôn Tân Nhân,3\n"_s.arg(row).arg(row, 5, 10, QChar(u'0'));
    QFile file(folder + u"/danh sach.csv"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(list.toUtf8()) <= 0)
        qFatal("The folder of the register cannot be written to.");
    return file.fileName();
}

std::unique_ptr<QWidget> reviewOf(ui::Workspace &workspace)
{
    auto page = std::make_unique<ui::IntakePage>(workspace);
    page->takeFiles({longList(QFileInfo(workspace.path()).absolutePath())});
    if (!QTest::qWaitFor([&] { return page->review().has_value(); }, 60'000))
        qFatal("The list was not read.");
    return page;
}

std::unique_ptr<QWidget> formNamed(const QString &name, ui::Workspace &workspace)
{
    if (name == "household"_L1)
        return std::make_unique<ui::HouseholdEditor>(workspace, core::Id<core::Household>());
    if (name == "list"_L1)
        return std::make_unique<ui::NewListDialog>(workspace);
    if (name == "commune"_L1)
        return std::make_unique<ui::CommuneDialog>(workspace, u"danh sach.xlsx"_s, workspace.asOf());
    if (name == "mapping"_L1)
        return std::make_unique<ui::MappingDialog>(workspace, support::sampleReview().lists[1]);
    if (name == "review"_L1)
        return reviewOf(workspace);
    auto needs = std::make_unique<ui::FormNeeds>(workspace);
    needs->setForm(core::forms().front());
    return needs;
}

QWidget *fieldOf(const QString &name, const QWidget &form)
{
    if (name == "household"_L1)
        return form.findChild<QLineEdit *>(u"household.note"_s);
    if (name == "list"_L1)
        return form.findChild<QLineEdit *>(u"support_list.title"_s);
    if (name == "review"_L1) {
        const auto tables = form.findChildren<ui::TableView *>();
        ui::TableView *rows = *std::find_if(tables.begin(), tables.end(), [](const ui::TableView *table) -> bool { return table->accessibleName() == u"Rows of the lists"_s; });
        rows->setCurrentIndex(rows->model()->index(0, 0));
        return rows;
    }
    if (name == "commune"_L1 || name == "mapping"_L1)
        return form.findChildren<QComboBox *>().constLast();
    return form.findChild<QLineEdit *>(core::forms().front().blanks.front().key);
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"ancu"_s);
    QApplication::setApplicationName(u"typist"_s);
    const QStringList arguments = QApplication::arguments();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments.at(3));
    ui::RealAsk ask;
    ui::Workspace workspace({.person = u"Nguyễn Văn An"_s, .computer = u"PC-01"_s, .now = [] { return QDateTime::currentDateTime(); }}, ask);
    workspace.open(arguments.at(2));
    const auto form = formNamed(arguments.at(1), workspace);
    form->show();
    auto *line = qobject_cast<QLineEdit *>(fieldOf(arguments.at(1), *form));
    if (line)
        line->clear();
    Typist typist(fieldOf(arguments.at(1), *form));
    if (const auto *keeper = form->findChild<ui::FormKeeper *>())
        QObject::connect(keeper, &ui::FormKeeper::kept, &typist, &Typist::sayKept);
    else if (const auto *ofReview = form->findChild<ui::ReviewKeeper *>())
        QObject::connect(ofReview, &ui::ReviewKeeper::kept, &typist, &Typist::sayKept);
    else if (const auto *needs = qobject_cast<ui::FormNeeds *>(form.get()))
        QObject::connect(needs, &ui::FormNeeds::kept, &typist, &Typist::sayKept);
    return QApplication::exec();
}
