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

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

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
        if (qobject_cast<QComboBox *>(m_field))
            QTest::keyClick(m_field, m_typed == 0 || m_typed % 2 == 1 ? Qt::Key_Down : Qt::Key_Up);
        else
            QTest::sendKeyEvent(QTest::Click, m_field, Qt::Key_unknown, QString(typed::text().at(m_typed % typed::text().size())), Qt::NoModifier);
        std::cout << "typed " << ++m_typed << std::endl;
    }

private:
    QWidget *m_field;
    int m_typed = 0;
};

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
    else if (line)
        QObject::connect(line, &QLineEdit::textEdited, &typist, &Typist::sayKept, Qt::QueuedConnection);
    return QApplication::exec();
}
