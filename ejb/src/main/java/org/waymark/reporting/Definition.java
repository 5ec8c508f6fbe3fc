package org.waymark.reporting;

import java.util.Locale;

/** The counting rules of the published figures in words, beside those of {@link JourneyStep}. */
public enum Definition {
    QUARTER(
            "Quarter",
            "A quarter of the financial year, which begins in April: 2026-27 Q1 is April to June"
                    + " 2026. Days are London days."),
    EDITION(
            "When it was counted",
            "The figures of a quarter are counted once, six weeks after its end, when every link to"
                    + " its surveys has run out. Then they are final and never change: every quarter is"
                    + " seen at the same age. Before that only how far the referrals of all London came"
                    + " is shown, rounded (0 is none or very few) and counted anew every full hour, so"
                    + " that no two countings differ by a person somebody could recognise."),
    COHORT(
            "Who is counted in which quarter",
            "The journey counts the referrals received in the quarter, with all that became of them"
                    + " by the day of counting. Outcomes count the cases closed in the quarter."
                    + " Satisfaction counts the surveys sent in the quarter. These are different"
                    + " people: never divide one by another."),
    UNITS(
            "Referrals, cases and people",
            "One person can be referred more than once, and a referral that a service takes on"
                    + " becomes one case. The journey counts referrals; outcomes count cases;"
                    + " satisfaction counts surveys. None of them counts people: how many"
                    + " people are behind the referrals of all London stands beside the journey."),
    AGAIN(
            "Referred again within 12 months",
            "Referrals received in the quarter of a person who had been referred in the twelve"
                    + " months before, to any service; that both are the same person has been confirmed"
                    + " by somebody. Whom one service passes on to another is not referred again. They"
                    + " are counted as received like all others."),
    AGAIN_NEW_CASE(
            "Referred again, with a new case",
            "Of the referrals of a person referred again within twelve months, those for which a"
                    + " service opened a new case. The earlier case stays what it was."),
    WITHDRAWN(
            "Withdrawn by the sender",
            "Referrals received in the quarter which the sender has taken back since, at whatever"
                    + " step. They stay counted in every step that they reached: what happened,"
                    + " happened."),
    OF_PREVIOUS(
            "Percentage of the step before",
            "Of the referrals that reached the step before, how many reached this one."),
    OF_RECEIVED(
            "Percentage of received",
            "Of all referrals received in the quarter, how many reached this step."),
    PAIRED(
            "Measured at both ends (n)",
            "Closed cases in which the same question was answered from 0 to 10 at the beginning"
                    + " and, later, at the end, by the same one: the person, somebody for them, or the"
                    + " worker. The percentages are of these."),
    IMPROVED(
            "Improved, same, worse",
            "Improved: the last answer is at least 2 points better than the first. Worse: at least"
                    + " 2 points worse. Same: everything between."),
    COMPLETION(
            "Completion",
            "Of the closed cases that were assessed, how many were measured at both ends, for those"
                    + " of the four outcomes that have pairs, together, as in indicator M14. Given as a"
                    + " band, for London and for services, because the exact number would show how few"
                    + " were left out. Beside Coping better, which is none of the four, it is not"
                    + " shown; quarters that were counted before it was so have the band of all five"
                    + " questions. Below one half, read the outcome with caution: those who were"
                    + " measured may not be like the others."),
    UNMEASURED(
            "Who was not measured",
            "Closed and assessed cases of all London in which none of the four outcomes was measured"
                    + " at both ends, beside those in which at least one was: how many ended as"
                    + " planned, and how many were at high risk at the end. Where those who were not"
                    + " measured ended otherwise, the outcomes of the others say little about them."
                    + " Rounded, and told only where the number of cases stays open."),
    RESPONSE(
            "Response rate",
            "Surveys in which the question about satisfaction was answered, of those sent in the"
                    + " quarter; one that came back without it is not in here. Nobody is asked when it"
                    + " would not be safe. An answer cannot be traced to a person or a case. Waves of"
                    + " surveys ask other people and are shown by themselves."),
    SATISFIED(
            "Satisfied",
            "Fairly, very or completely satisfied: the upper three of seven answers, of the surveys"
                    + " in which the question was answered."),
    PEOPLE(
            "People",
            "Each person once, however many referrals of them were received, as far as it is"
                    + " confirmed which records are of one person: what nobody confirmed counts as"
                    + " two. Referred: at least one referral was received in the time. Engaged: at"
                    + " least one of these was assessed and supported by the day of counting. All of"
                    + " London, rounded. The people of a year are fewer than those of its quarters"
                    + " together."),
    ENDED(
            "Abuse that ended",
            "Of cases closed and assessed in which the same one filled in the sheet of abuse and"
                    + " safety at intake and at exit: the kind of abuse was there at intake and not"
                    + " at exit. Feel safer: one of five points more. The worker's view is that at"
                    + " exit. Told by service, rounded, where it is a percentage of ten or more."),
    SAID(
            "What people said at the end of their case",
            "Five questions that stand beside overall satisfaction in the survey at the end of a"
                    + " case: the good answer (yes; to waiting too long, no), of all surveys sent in"
                    + " the quarter that came back with an answer to the question. Partly is no good"
                    + " answer. Told by service and crime group, rounded, where it is a percentage of"
                    + " ten or more."),
    INTERVAL(
            "95% interval",
            "How far chance alone could have moved the percentage with so many answers (Wilson"
                    + " interval). Two percentages whose intervals overlap widely may well be the"
                    + " same. No percentage is given of fewer than ten."),
    CONTROL(
            "Control chart",
            "The grey line is the average since the last dated change, the dashed lines are three"
                    + " sigma away from it. Counts: XmR chart, sigma from the mean moving range"
                    + " (divided by 1.128). Percentages: p chart, sigma from the binomial"
                    + " distribution; where the base is 1,000 or more on average Laney's p\u2032"
                    + " chart, because with so many the binomial alone calls nearly everything a"
                    + " signal. Average and limits are made of the first 20 quarters since the"
                    + " change; with fewer than 12 they are a trial. A quarter that is not shown is"
                    + " left out and breaks every run."),
    SIGNALS(
            "More than chance",
            "A quarter outside the limits; 8 or more in a row on one side of the average; 6 or more"
                    + " in a row, each higher or each lower than the one before; two out of three in a"
                    + " row further than two sigma from the average on the same side. The health"
                    + " service uses 7 where 8 and 6 stand here. A signal says that something changed,"
                    + " not what, nor whether it is good."),
    FUNNEL(
            "Funnel plot",
            "Each place by how many its percentage is of, around the percentage of all that are"
                    + " shown, together. Within the inner lines chance leaves 95 of 100 places whose"
                    + " true percentage is that one, within the outer ones 998 of 1,000: among 33"
                    + " boroughs one or two are outside the inner lines by chance alone. Limits are"
                    + " exact (binomial). Where all places together differ by more than chance (the"
                    + " squares of their distances, a tenth at each end brought in, beyond the 95%"
                    + " point of chi-squared), the variance between places is added (Spiegelhalter"
                    + " 2005). Areas outside London, unknown ones and what is not shown are left out."),
    RATE(
            "Rate and common rate",
            "Engaged referrals (assessed, and at least one piece of support after it: M7) for each"
                    + " 100,000 residents (Census 2021), and for each 1,000 offences recorded in the"
                    + " same three months that have a victim: drugs, weapons that were only carried and"
                    + " crimes against society (a list that an administrator keeps) are left out. Each rate is compared with that of all places or groups that"
                    + " can be shown, together: 1.00 is the same. The 95% interval is exact (Poisson);"
                    + " where it holds 1, chance may explain the difference. It holds the chance of each"
                    + " count alone, not that places differ from each other anyway. Where ten places or more"
                    + " differ by more than chance (as for funnels: Spiegelhalter 2005), limits that add"
                    + " the variance between places stand beside it, and each place that differs says"
                    + " whether it is outside of these, too. Counts by"
                    + " characteristic are rounded, so these rates are about right only. Referrals are not people:"
                    + " somebody referred twice counts twice."),
    RECORDED(
            "How often a fact is recorded",
            "Of the referrals received in the quarter, in how many the fact is known: not empty,"
                    + " not 'not stated', not 'not known'. Given in bands, because the exact number"
                    + " would show of how few it is missing. Of somebody who objects to statistics it"
                    + " counts as not recorded. Where more than 30% are unknown, a figure by this fact"
                    + " says so. What people choose to say about themselves is told of engaged"
                    + " referrals: nobody else could be asked."),
    GAP(
            "How complete the data are",
            "Of all referrals received, how many lack the fact: an offence that belongs to no crime"
                    + " group yet, no address that could be placed in or outside London, no service"
                    + " that has the referral or is proposed for it. They are counted in every other"
                    + " figure."),
    SMALL(
            "Small numbers",
            "Which numbers are small, and what others are rounded to, is a rule with a date: that"
                    + " of the first day of the quarter counts. < and a number stands for at least one"
                    + " and fewer than that, and * stands for a figure that is hidden because it would"
                    + " give away another one. Zero is shown. A borough together with a crime group is"
                    + " not published. A service together with either is published for quarters with at"
                    + " least 20,000 referrals (or surveys): with fewer, nearly everything would have"
                    + " to be hidden. A service for harmful practices is published for all of London"
                    + " only, whatever its size. Outcomes are published by one filter at a time."),
    SERVICE(
            "Service",
            "The service that has the referral or, before any has, the one it is proposed to. A"
                    + " referral with neither is counted as not yet with a service."),
    BOROUGH(
            "Borough",
            "The borough in which the person lives, not where the crime happened. Outside London"
                    + " and unknown have rows of their own."),
    GROUP(
            "Crime group",
            "The group of the offence as the police classified it. Offences that belong to no group"
                    + " yet are counted as not mapped."),
    WAVE(
            "Wave of a survey",
            "One round of asking people who were supported, by link, on paper or by telephone, in"
                    + " which each person is asked at most once. It is published 42 days after the last"
                    + " day of asking and never changes then. Response rate: answered, of those asked."
                    + " Satisfied: the upper three of seven answers, of those who answered that"
                    + " question."),
    CHANGE(
            "Change between two waves",
            "The later percentage less the earlier one, in points, with its 95% interval (unpooled"
                    + " normal, or Newcombe's of few). A change is shown only when neither holds"
                    + " nought. Nobody is asked twice within a year, as far as it is confirmed which"
                    + " records are of one person; in waves further apart somebody can be in both."),
    POLICE_SURVEY(
            "Satisfied with the police",
            "The percentage that the Metropolitan Police publish of their User Satisfaction Survey,"
                    + " which asks by telephone adults who reported burglary at home, robbery, an"
                    + " assault or a hate crime. The interval is worked out from the percentage and the"
                    + " number of interviews. These are other people than those the services ask:"
                    + " neither figure is taken from the other."),
    RECORDED_CRIME(
            "Recorded offences",
            "Offences as the police have published them, by month and by where they happened. The"
                    + " City of London has a police force of its own and is not in them. What was not"
                    + " reported is not in them either."),
    HOSPITAL(
            "Assaults that hospitals saw",
            "Assaults of which emergency departments share day, hour, place and weapon, and"
                    + " nobody’s name; each file counts once. Each count is rounded. Only hospitals"
                    + " that share are counted, so boroughs are not compared by it."),
    SPEND(
            "Spend",
            "What was paid of the commissioner’s contracts and grants, by the quarter it is for."
                    + " Spend for each engaged referral divides what was paid for the quarter by the"
                    + " referrals received in it that were assessed and supported, of the services"
                    + " whose number is published; there is none for fewer than ten. It has no"
                    + " interval."),
    FEED(
            "Rows of the police feed",
            "Every row of the files that arrived in the quarter has exactly one result, and the"
                    + " results add up to the rows. Accepted, held, returned, objected and outside the"
                    + " contract each make a referral, which is counted as received. Duplicates,"
                    + " updates, withdrawals and rows that could not be read make none. Referrals by"
                    + " officers, partners and people themselves are received without a row. Rows about"
                    + " witnesses are rows, and their referrals are in no other figure: nothing"
                    + " happened to them.");

    private final String title;
    private final String text;

    Definition(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** Where it stands on the page of definitions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
