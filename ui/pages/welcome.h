#pragma once

// The first screen, while no register is open: four ways to begin, and the recent files.

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Welcome : public QWidget {
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void sampleChosen();
    void importChosen();
    void entryChosen();
    void fileChosen();
    void recentChosen(const QString &path);

private:
    QVBoxLayout *m_recent;
};

}
