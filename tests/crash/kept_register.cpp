#include "tests/crash/kept_register.h"

#include "tests/crash/workflows.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <string_view>

namespace crash {

using namespace Qt::StringLiterals;

namespace {

void run(Site &site, std::string_view name)
{
    const auto &table = workflows();
    const auto workflow = std::find_if(table.begin(), table.end(), [&](const Workflow &each) -> bool { return name == each.name; });
    ++site.turn;
    workflow->prepare(site);
    workflow->run(site);
}

}

void makeKeptRegister(const QString &path)
{
    const QTemporaryDir folder;
    Site site(folder.path());
    site.create();
    for (const auto *name : {"import a list", "freeze a list", "delete a household", "undo"})
        run(site, name);
    const QString archive = core::backUp(site.database(), site.filePath(u"kept"_s), site.seat().now());
    if (!QFile::copy(archive, path))
        throw core::Error(core::Error::Kind::File, u"%1 exists already or cannot be written."_s.arg(path));
}

}
