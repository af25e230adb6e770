#pragma once

// The one door to the test framework, so that its version is named in one place; Qt's text types print as text.

#include <catch2/catch.hpp>

#include <QDate>
#include <QString>

namespace Catch {

template<> struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<> struct StringMaker<QDate> {
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};

}
