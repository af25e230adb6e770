// Row 19 of the reliability plan: a form's program is killed while somebody types, and what was typed is there again.

#include "core/forms/catalogue.h"
#include "core/integrity/verify.h"
#include "core/store/drafts.h"
#include "tests/drafts/typed_text.h"
#include "tests/support/catch.h"
#include "tests/support/open_workspace.h"
#include "tests/support/sample_households.h"
#include "tests/support/sample_review.h"
#include "ui/dialogs/household_editor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

/// A program that types into a form; killed as a power cut would, without a chance to say goodbye.
class KilledTypist {
public:
    KilledTypist(const QString &form, const QString &path, const QString &settings)
    {
        m_process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
        m_process.start(QStringLiteral(ANCU_TYPIST), {form, path, settings});
        REQUIRE(m_process.waitForStarted(patienceMs));
    }

    /// Lets it type `more` keys after it was said that something is kept, kills it, and returns how many keys were kept for sure.
    int killAfterKept(int more)
    {
        int kept = 0;
        for (int typedSince = 0; kept == 0 || typedSince < more;) {
            if (!m_process.canReadLine())
                REQUIRE(m_process.waitForReadyRead(patienceMs));
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.at(0) == "kept")
                kept = words.at(1).toInt();
            else if (kept > 0)
                ++typedSince;
        }
        m_process.kill();
        REQUIRE(m_process.waitForFinished(patienceMs));
        for (const QByteArray &line : m_process.readAllStandardOutput().split('\n'))
            if (line.startsWith("kept "))
                kept = line.mid(5).trimmed().toInt();
        return kept;
    }

private:
    QProcess m_process;
};

struct KilledForm : support::OpenWorkspace {
    QString path = workspace.path();
    QString settings = folder.filePath(u"settings"_s);

    int typeAndKill(const QString &form, int more)
    {
        workspace.close();
        const int kept = KilledTypist(form, path, settings).killAfterKept(more);
        workspace.open(path);
        return kept;
    }

    QJsonObject keptFields(const QString &form, const QString &subject)
    {
        const auto draft = core::draftOf(workspace.database(), form, subject, workspace.seat().person);
        REQUIRE(draft);
        return QJsonDocument::fromJson(draft->body.toUtf8()).object().value("fields"_L1).toObject();
    }
};

}

TEST_CASE_METHOD(KilledForm, "the household editor, killed while typing, has its text again", "[drafts][kill]")
{
    for (const int more : {1, 7, 40}) {
        const int kept = typeAndKill(u"household"_s, more);

        ui::HouseholdEditor editor(workspace, {});
        const QString text = editor.findChild<QLineEdit *>(u"household.note"_s)->text();
        CHECK(text.startsWith(typed::first(kept)));
        CHECK(typed::first(text.size()) == text);
        CHECK(core::verify(workspace.database()).ok());
        core::dropDraft(workspace.database(), u"household"_s, {}, workspace.seat().person);
    }
}

TEST_CASE_METHOD(KilledForm, "the dialog of a new list, killed while typing, has its title kept", "[drafts][kill]")
{
    enter(support::sampleHousehold(commune(u"18310"_s)));
    const int kept = typeAndKill(u"list"_s, 11);

    const QString title = keptFields(u"list"_s, {}).value("support_list.title"_L1).toString();
    CHECK(title.startsWith(typed::first(kept)));
    CHECK(typed::first(title.size()) == title);
}

TEST_CASE_METHOD(KilledForm, "the choice of a commune, killed while choosing, is kept", "[drafts][kill]")
{
    typeAndKill(u"commune"_s, 5);

    CHECK_FALSE(keptFields(u"commune"_s, u"danh sach.xlsx"_s).value("commune"_L1).toString().isEmpty());
}

TEST_CASE_METHOD(KilledForm, "the meaning of columns, killed while choosing, is kept", "[drafts][kill]")
{
    typeAndKill(u"mapping"_s, 5);

    CHECK(keptFields(u"mapping"_s, support::sampleReview().lists[1].file).size() == 1);
}

TEST_CASE_METHOD(KilledForm, "the blanks of a form, killed while typing, stand as typed", "[drafts][kill]")
{
    const int kept = typeAndKill(u"blanks"_s, 23);

    const core::FormDescription form = core::forms().front();
    const QSettings stored(settings + u"/ancu/typist.ini"_s, QSettings::IniFormat);
    const QString text = stored.value(u"forms/"_s + form.code + u'/' + form.blanks.front().key).toString();
    CHECK(text.startsWith(typed::first(kept)));
}
