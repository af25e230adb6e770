#pragma once

// Which page of the handbook belongs to what is on the screen: each window, page or section names its own.

#include <QString>

class QWidget;

namespace ui {

/// `topic` is the name of a page of the handbook without its number: "nhap-danh-sach".
void setHelpTopic(QWidget *widget, const QString &topic);

/// The topic of the nearest of the widget and those it stands in; empty where none names one.
QString helpTopicOf(const QWidget *widget);

}
