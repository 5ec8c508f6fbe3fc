package org.waymark.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What somebody thought of a service. It cannot be led back to them: no case, no person, no time,
 * and an id drawn at random so that not even the order of the rows tells when it came.
 */
@Entity
@Table(name = "survey_response")
public class SurveyResponse {

    @Id private long id;

    @Column(name = "service_id")
    private long serviceId;

    @Column(name = "quarter")
    private String quarter;

    @Column(name = "crime_group")
    private String crimeGroup;

    @Column(name = "area")
    private String area;

    @Column(name = "satisfaction")
    private Integer satisfaction;

    @Column(name = "listened")
    private String listened;

    @Column(name = "choice_given")
    private String choiceGiven;

    @Column(name = "easy_contact")
    private String easyContact;

    @Column(name = "waited_long")
    private String waitedLong;

    @Column(name = "recommend")
    private String recommend;

    @Column(name = "helped")
    private String helped;

    protected SurveyResponse() {}

    static SurveyResponse of(long randomId, SurveyInvitation asked, Feedback.Answers answers) {
        SurveyResponse response = new SurveyResponse();
        response.id = randomId;
        response.serviceId = asked.serviceId();
        response.quarter = asked.quarter();
        response.crimeGroup = asked.crimeGroup();
        response.area = asked.area();
        response.satisfaction = answers.satisfaction();
        response.listened = answers.listened();
        response.choiceGiven = answers.choiceGiven();
        response.easyContact = answers.easyContact();
        response.waitedLong = answers.waitedLong();
        response.recommend = answers.recommend();
        response.helped = answers.helped();
        return response;
    }
}
