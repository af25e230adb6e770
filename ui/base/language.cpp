#include "ui/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Setting<QString> languageSetting()
{
    return Setting<QString>(u"language"_s, u"vi"_s);
}

}

Language chosenLanguage()
{
    return languageSetting().value() == "en"_L1 ? Language::English : Language::Vietnamese;
}

void chooseLanguage(Language language)
{
    languageSetting() = language == Language::English ? u"en"_s : u"vi"_s;
}

// Dates and numbers are written the Vietnamese way in both languages.
void installLanguage()
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    static QPointer<QTranslator> translator;
    delete translator;
    translator = new QTranslator(QCoreApplication::instance());
    const QString file = chosenLanguage() == Language::English ? u":/i18n/ancu_en.qm"_s : u":/i18n/ancu_vi.qm"_s;
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

}
