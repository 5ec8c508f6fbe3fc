package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.privacy.material.Notice;
import org.waymark.privacy.material.VictimView;
import org.waymark.privacy.material.Weighed;

/** What is weighed about a request for material, as it is typed in. */
@Named
@RequestScoped
public class WeighForm {

    private boolean relevant;
    private boolean proportionate;
    private String testWhy;
    private boolean higherTest;
    private String higherWhy;
    private Notice notice;
    private LocalDate noticeOn;
    private String noticeWhy;
    private VictimView victimView;
    private String victimWords;
    private String adviceFrom;
    private LocalDate adviceOn;
    private String advice;

    /** Shows what is on record. */
    void fill(Weighed weighed) {
        relevant = weighed.relevant();
        proportionate = weighed.proportionate();
        testWhy = weighed.testWhy();
        higherTest = weighed.higherTest();
        higherWhy = weighed.higherWhy();
        notice = weighed.notice();
        noticeOn = weighed.noticeOn();
        noticeWhy = weighed.noticeWhy();
        victimView = weighed.view();
        victimWords = weighed.words();
        adviceFrom = weighed.adviceFrom();
        adviceOn = weighed.adviceOn();
        advice = weighed.advice();
    }

    Weighed weighed() {
        return new Weighed(
                relevant,
                proportionate,
                testWhy,
                higherTest,
                higherWhy,
                notice,
                noticeOn,
                noticeWhy,
                victimView,
                victimWords,
                adviceFrom,
                adviceOn,
                advice);
    }

    public Notice[] getNotices() {
        return Notice.values();
    }

    public VictimView[] getViews() {
        return VictimView.values();
    }

    public boolean isRelevant() {
        return relevant;
    }

    public void setRelevant(boolean relevant) {
        this.relevant = relevant;
    }

    public boolean isProportionate() {
        return proportionate;
    }

    public void setProportionate(boolean proportionate) {
        this.proportionate = proportionate;
    }

    public String getTestWhy() {
        return testWhy;
    }

    public void setTestWhy(String testWhy) {
        this.testWhy = testWhy;
    }

    public boolean isHigherTest() {
        return higherTest;
    }

    public void setHigherTest(boolean higherTest) {
        this.higherTest = higherTest;
    }

    public String getHigherWhy() {
        return higherWhy;
    }

    public void setHigherWhy(String higherWhy) {
        this.higherWhy = higherWhy;
    }

    public Notice getNotice() {
        return notice;
    }

    public void setNotice(Notice notice) {
        this.notice = notice;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public String getNoticeWhy() {
        return noticeWhy;
    }

    public void setNoticeWhy(String noticeWhy) {
        this.noticeWhy = noticeWhy;
    }

    public VictimView getVictimView() {
        return victimView;
    }

    public void setVictimView(VictimView victimView) {
        this.victimView = victimView;
    }

    public String getVictimWords() {
        return victimWords;
    }

    public void setVictimWords(String victimWords) {
        this.victimWords = victimWords;
    }

    public String getAdviceFrom() {
        return adviceFrom;
    }

    public void setAdviceFrom(String adviceFrom) {
        this.adviceFrom = adviceFrom;
    }

    public LocalDate getAdviceOn() {
        return adviceOn;
    }

    public void setAdviceOn(LocalDate adviceOn) {
        this.adviceOn = adviceOn;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }
}
