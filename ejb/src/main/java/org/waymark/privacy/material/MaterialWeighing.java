package org.waymark.privacy.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What was weighed about one request. */
@Entity
@Table(name = "material_weighing")
public class MaterialWeighing {

    @Id
    @Column(name = "request_id")
    private long requestId;

    @Column(name = "relevant")
    private boolean relevant;

    @Column(name = "proportionate")
    private boolean proportionate;

    @Column(name = "test_why")
    private String testWhy;

    @Column(name = "higher_test")
    private boolean higherTest;

    @Column(name = "higher_why")
    private String higherWhy;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice")
    private Notice notice;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Column(name = "notice_why")
    private String noticeWhy;

    @Enumerated(EnumType.STRING)
    @Column(name = "victim_view")
    private VictimView victimView;

    @Column(name = "victim_words")
    private String victimWords;

    @Column(name = "advice_from")
    private String adviceFrom;

    @Column(name = "advice_on")
    private LocalDate adviceOn;

    @Column(name = "advice")
    private String advice;

    @Column(name = "weighed_by")
    private Long weighedBy;

    @Column(name = "weighed_at")
    private Instant weighedAt;

    @Version private int version;

    protected MaterialWeighing() {}

    static MaterialWeighing of(long requestId) {
        MaterialWeighing weighing = new MaterialWeighing();
        weighing.requestId = requestId;
        return weighing;
    }

    void weigh(Weighed weighed, long by, Instant at) {
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
        weighedBy = by;
        weighedAt = at;
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

    Long weighedBy() {
        return weighedBy;
    }
}
