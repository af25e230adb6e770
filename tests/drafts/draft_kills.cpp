#include "tests/drafts/draft_kills.h"

#include "core/forms/catalogue.h"
#include "core/store/drafts.h"
#include "tests/crash/workflows.h"
#include "tests/drafts/killed_typist.h"
#include "tests/drafts/typed_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

namespace typed {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Text, Choice, Ticks };

struct TypedForm {
    QString name;
    Kind kind = Kind::Text;
    QString field = {};      ///< Of a text.
};

const std::vector<TypedForm> &forms()
{
    static const std::vector<TypedForm> table{
        {u"household"_s, Kind::Text, u"household.note"_s},
        {u"list"_s, Kind::Text, u"support_list.title"_s},
        {u"commune"_s, Kind::Choice},
        {u"mapping"_s, Kind::Choice},
        {u"review"_s, Kind::Ticks},
        {u"blanks"_s, Kind::Text, core::forms().front().blanks.front().key},
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
            findings += {.lost = 1, .words = {m_form.name + u": of "_s + QString::number(m_typist->kept()) + u" keys that were kept came back "_s + QString::number(keysBack())}};
        return findings;
    }

    /// Keys that were typed and did not come back; of a choice nobody can say.
    int keysLost() { return m_form.kind == Kind::Choice ? 0 : m_typist->typed() - keysBack(); }

private:
    QString settings() const { return m_site.filePath(u"settings"_s); }

    QJsonObject draft()
    {
        for (const core::FormDraft &draft : core::draftsOf(m_site.database(), m_site.seat().person))
            if (draft.form == m_form.name)
                return QJsonDocument::fromJson(draft.body.toUtf8()).object();
        return {};
    }

    QString text()
    {
        return draft().value("fields"_L1).toObject().value(m_form.field).toString();
    }

    /// Rows of a review that are left out, one after another from the first on; -1 where they are others.
    int ticks()
    {
        const QJsonArray rows = draft().value("left_out"_L1).toArray();
        for (qsizetype i = 1; i < rows.size(); ++i)
            if (rows.at(i).toInt() != rows.at(0).toInt() + i)
                return -1;
        return int(rows.size());
    }

    // A row is left out with one key, and the next one is reached with another.
    int keysBack()
    {
        if (m_form.kind == Kind::Ticks)
            return 2 * ticks() - 1;
        return int(text().size());
    }

    bool isKept()
    {
        if (m_form.kind == Kind::Choice)
            return !draft().value("fields"_L1).toObject().isEmpty();
        if (m_form.kind == Kind::Ticks)
            return ticks() >= (m_typist->kept() + 1) / 2 && ticks() <= (m_typist->typed() + 2) / 2;
        return text().startsWith(first(m_typist->kept())) && first(text().size()) == text();
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
