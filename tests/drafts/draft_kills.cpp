#include "tests/drafts/draft_kills.h"

#include "core/forms/catalogue.h"
#include "core/store/drafts.h"
#include "tests/crash/workflows.h"
#include "tests/drafts/killed_typist.h"
#include "tests/drafts/typed_text.h"
#include "tests/support/sample_review.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace typed {

using namespace Qt::StringLiterals;

namespace {

struct TypedForm {
    QString name;
    QString subject;
    QString field;      ///< Empty where something is chosen and not typed.
};

const std::vector<TypedForm> &forms()
{
    static const std::vector<TypedForm> table{
        {u"household"_s, {}, u"household.note"_s},
        {u"list"_s, {}, u"support_list.title"_s},
        {u"commune"_s, u"danh sach.xlsx"_s, {}},
        {u"mapping"_s, support::sampleReview().lists[1].file, {}},
        {u"blanks"_s, {}, core::forms().front().blanks.front().key},
    };
    return table;
}

/// A register of its own with one household, and somebody who types.
class Desk {
public:
    explicit Desk(const TypedForm &form) : m_form(form), m_site(m_folder.path())
    {
        m_site.create();
        crash::workflows().front().run(m_site);
        m_site.close();
        m_typist = std::make_unique<KilledTypist>(form.name, m_site.path(), settings());
    }

    crash::Findings kill(int more)
    {
        if (!m_typist->killAfterKept(more))
            return {.lost = 1, .words = {m_form.name + u": nothing was kept, or it ended by itself"_s}};
        crash::Findings findings = crash::inspect(m_site);
        if (!isKept())
            findings += {.lost = 1, .words = {m_form.name + u": "_s + keptText() + u" instead of the first "_s + QString::number(m_typist->kept()) + u" keys"_s}};
        return findings;
    }

    /// Keys that were typed and did not come back; -1 where none can be counted.
    int keysLost() { return m_form.field.isEmpty() ? -1 : m_typist->typed() - int(keptText().size()); }

private:
    QString settings() const { return m_site.filePath(u"settings"_s); }

    QJsonObject fields()
    {
        const auto draft = core::draftOf(m_site.database(), m_form.name, m_form.subject, m_site.seat().person);
        return draft ? QJsonDocument::fromJson(draft->body.toUtf8()).object().value("fields"_L1).toObject() : QJsonObject();
    }

    // The blanks of official forms are remembered by this computer, not by the register.
    QString keptText()
    {
        if (m_form.name != "blanks"_L1)
            return fields().value(m_form.field).toString();
        const QSettings stored(settings() + u"/ancu/typist.ini"_s, QSettings::IniFormat);
        return stored.value(u"forms/"_s + core::forms().front().code + u'/' + m_form.field).toString();
    }

    bool isKept()
    {
        if (m_form.field.isEmpty())
            return !fields().isEmpty();
        const QString text = keptText();
        return text.startsWith(first(m_typist->kept())) && first(text.size()) == text;
    }

    TypedForm m_form;
    QTemporaryDir m_folder;
    crash::Site m_site;
    std::unique_ptr<KilledTypist> m_typist;
};

}

crash::Tally draftKills(const DraftKills &kills)
{
    crash::Tally tally{.test = u"killed while typing"_s};
    crash::Random random(kills.seed);
    int mostLost = 0;
    while (tally.done < kills.kills && tally.findings.isClean()) {
        std::vector<std::unique_ptr<Desk>> desks;
        for (int desk = 0; desk < kills.atOnce && tally.done + desk < kills.kills; ++desk)
            desks.push_back(std::make_unique<Desk>(forms().at(std::size_t(tally.done + desk) % forms().size())));
        for (const auto &desk : desks) {
            tally.findings += desk->kill(crash::between(random, 1, kills.longestKeys));
            mostLost = std::max(mostLost, desk->keysLost());
            ++tally.done;
        }
    }
    tally.note = u"%1 forms; at most %2 keys, %3 s of typing, did not come back"_s.arg(forms().size()).arg(mostLost)
                     .arg(mostLost * pauseBetweenKeysMs / 1000.0, 0, 'f', 1);
    return tally;
}

}
