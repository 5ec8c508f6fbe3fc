package org.waymark.commissioning;

import static org.waymark.commissioning.DatedField.capitals;
import static org.waymark.commissioning.DatedField.choice;
import static org.waymark.commissioning.DatedField.code;
import static org.waymark.commissioning.DatedField.number;
import static org.waymark.commissioning.DatedField.of;
import static org.waymark.commissioning.DatedField.signed;
import static org.waymark.commissioning.DatedField.text;
import static org.waymark.commissioning.DatedField.yesNo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.commissioning.DatedField.Kind;

/**
 * The dated tables an administrator keeps. A row is added from a day and ended on a day; it is
 * never overwritten and never deleted, so that every past decision can still be explained.
 */
public enum DatedTable {
    CODES(
            "code_list_entry",
            "Code lists",
            "The words behind the codes. Risk, dispositions, closure reasons and ways to make contact are known to the program too: a new code there needs a release.",
            Set.of("list_code", "code"),
            of(Kind.LIST, "list_code", "List"),
            text("code", "Code", 40),
            text("label", "Label", 160),
            text("parent_code", "Rolls up into", 40).orNothing(),
            text("external_code", "A partner's code", 20).orNothing(),
            number("sort", "Place in the list", 100000)),
    OFFENCES(
            "offence",
            "Offences",
            "Home Office codes. A code that is not here arrives as not known, and is counted as such.",
            Set.of("code"),
            text("code", "Code", 30),
            text("title", "Title", 200),
            text("subgroup", "Subgroup", 40),
            code("offence_group", "Offence group", "offence_group"),
            code("crime_group", "Crime group", "crime_group"),
            yesNo("individual_victim", "Has an individual victim")),
    CODE_VERSIONS(
            "victims_code_version",
            "Victims' Code versions",
            "The versions of the Code. Of those in force on the day of the report the newest counts; a version without clocks gives no time at all, so give it its clocks too.",
            Set.of("code"),
            text("code", "Version", 10),
            text("title", "Title", 120)),
    CODE_CLOCKS(
            "victims_code_clock",
            "Victims' Code clocks",
            "Working days each version of the Code gives. The day of the report chooses the version.",
            Set.of("version_code", "clock_code"),
            of(Kind.CODE_VERSION, "version_code", "Version"),
            choice(
                    "clock_code",
                    "Clock",
                    "REFERRAL_TO_SUPPORT NOT_INVESTIGATING SUSPECT_UPDATE HEARING_NOTICE"
                            + " BAIL_HEARING_OUTCOME GIVING_EVIDENCE CASE_OUTCOME"
                            + " CONTACT_SCHEME_REFERRAL CONTACT_SCHEME_CONTACT"),
            text("label", "Label", 160),
            text("starts", "Starts with", 160),
            number("standard_days", "Working days", 250),
            number("enhanced_days", "Working days with enhanced rights", 250)),
    CONSENT_WORDINGS(
            "consent_wording",
            "Consent wordings",
            "What is said before somebody agrees, word for word. Add the new version from a day, and end the old one on that day: what people agreed to stays on record.",
            Set.of("purpose", "version_no"),
            choice("purpose", "What it asks for", "SHARE FEEDBACK"),
            number("version_no", "Version", 1000),
            text("words", "Words", 2000)),
    AREAS(
            "area",
            "Areas",
            "Where people live: the boroughs, the City, and what keeps totals honest. An area stays, because past figures are by it; a new one needs its postcodes, teams and contracts.",
            Set.of("code"),
            capitals("code", "Code", 9),
            text("name", "Name", 60),
            choice("kind", "Kind", "BOROUGH CITY"),
            number("residents", "Residents at the census", 999999),
            number("sort", "Place in the list", 100000)),
    AREA_ALIASES(
            "area_alias",
            "Other names of areas",
            "Spellings of an area's name that are met in files.",
            Set.of("alias"),
            text("alias", "Spelling", 60),
            of(Kind.AREA, "area_code", "Area")),
    DISCLOSURE_RULES(
            "disclosure_rule",
            "Small numbers",
            "How small numbers are kept back in everything that is published. A quarter goes by the row of its first day, for ever: what is published is not published again by another rule.",
            Set.of("applies_to"),
            choice("applies_to", "Applies to", "FIGURES"),
            choice("threshold", "Counts below this are small", "5 6 7 8 9 10 15 20"),
            choice(
                    "rounding_base",
                    "Final figures to the nearest (1: exact, small ones hidden)",
                    "1 5 7 9 11 15 25"),
            choice("rounded_base", "All others to the nearest", "5 7 9 11 15 25")),
    RECORDED_CRIME_NAMES(
            "recorded_crime_name",
            "Names of recorded offences",
            "What the police call a kind of offence in their monthly files, the crime group it counts in, and whether it has a victim.",
            Set.of("name"),
            text("name", "Name, in lower case and without punctuation", 80),
            code("crime_group", "Crime group", "crime_group"),
            yesNo("victimless", "Without a victim: in no rate beside recorded offences")),
    POSTCODES(
            "postcode_area",
            "Postcodes",
            "The first half of a postcode, or its letters alone, and the area most of it lies in.",
            Set.of("outward"),
            capitals("outward", "First half", 4),
            of(Kind.AREA, "area_code", "Area"),
            yesNo("approximate", "Crosses a boundary, or not checked")),
    PATHWAYS(
            "pathway",
            "Pathways",
            "How a kind of service works with a person. Its stages and closure reasons are tables of their own; a pathway without them asks for nothing.",
            Set.of("code"),
            capitals("code", "Code", 30),
            text("name", "Name", 120)),
    SERVICE_CLOCKS(
            "service_clock",
            "Service clocks",
            "How long a service has for each step. Without a service: the default of all.",
            Set.of("service_id", "kind", "priority"),
            of(Kind.SERVICE, "service_id", "Service").orNothing(),
            choice("kind", "Step", "TRIAGE FIRST_ATTEMPT FIRST_CONTACT ASSESSMENT PLAN"),
            code("priority", "Risk", "risk"),
            number("amount", "How many", 1000),
            choice("unit", "Of what", "WORKING_DAYS HOURS")),
    CONSENT_RULES(
            "consent_rule",
            "Consent rules",
            "When a person must have agreed before anybody makes contact. Every condition filled in must hold; of the rules that fit the strictest counts.",
            Set.of(),
            ConditionalFields.first(
                    choice("needed", "Consent needed", "EXPLICIT NOTIFIED"), Kind.CONTRACT)),
    HOLD_RULES(
            "hold_rule",
            "Hold rules",
            "When a person must decide before anybody makes contact.",
            Set.of(),
            ConditionalFields.first(code("hold_reason", "Reason", "hold_reason"), Kind.CONTRACT)),
    ROUTING_RULES(
            "routing_rule",
            "Routing rules",
            "Which service a referral is proposed to: the first rule that fits, lowest order first.",
            Set.of(),
            ConditionalFields.first(number("rule_order", "Order", 100000), Kind.SERVICE)),
    EXCLUDED_OFFENCES(
            "excluded_offence",
            "Excluded offences",
            "What a contract does not pay for: an offence group, or one offence. Excluded is still counted.",
            Set.of(),
            of(Kind.CONTRACT, "contract_id", "Contract"),
            code("offence_group", "Offence group", "offence_group").orNothing(),
            text("offence_code", "Offence code", 30).orNothing(),
            text("reason", "Reason", 160)),
    CONTACT_POLICIES(
            "contact_policy",
            "Contact policies",
            "How hard to try before a service may say it could not reach somebody. Without a contract: the default.",
            Set.of("contract_id"),
            of(Kind.CONTRACT, "contract_id", "Contract").orNothing(),
            number("attempts", "Attempts", 20),
            number("working_days", "Spread over working days", 60),
            number("distinct_days", "On different days", 20),
            number("distinct_times", "At different times of day", 3),
            number("channels", "By different safe channels", 6)),
    FIRST_CHANNELS(
            "first_channel_rule",
            "First ways of contact",
            "Which way is tried first, by crime: the first rule that fits, lowest order first. A way that is not safe is passed over whatever a rule says.",
            Set.of("rule_order"),
            number("rule_order", "Order", 100000),
            text("name", "What it says", 120),
            code("crime_group", "Crime group", "crime_group").orNothing(),
            yesNo("enhanced_only", "Only with enhanced rights"),
            choice("first_channel", "First", "CALL TEXT EMAIL LETTER"),
            choice("then_channel", "Then", "CALL TEXT EMAIL LETTER")),
    LETTERS(
            "letter_template",
            "Letters",
            "The words of letters. They name no service, no crime and no reason: somebody else may open them. {name}, {reference}, {phone} and {date} are filled in; a bar | begins a new paragraph.",
            Set.of("code", "version_no"),
            capitals("code", "Which letter", 30),
            number("version_no", "Version", 1000),
            text("name", "Name, for colleagues", 120),
            text("body", "Words", 4000)),
    PATHWAY_VARIANTS(
            "pathway_variant",
            "Pathways of their own",
            "Who is referred in another relation to the crime, such as a witness, may follow another pathway in the same service. It holds for cases that are opened from then on.",
            Set.of("pathway_code", "victim_type"),
            of(Kind.PATHWAY, "pathway_code", "Pathway of the service"),
            code("victim_type", "Who is referred", "victim_type"),
            of(Kind.PATHWAY, "variant_code", "Pathway they follow")),
    SERVICE_AREAS(
            "service_area",
            "Where a service works",
            "Where somebody has to live so that they are proposed to the service. Without a row: wherever its contract is for. With rows: one of them has to fit. A row without a borough is for wherever the contract is; one with a kind of hate is for whoever it met, and for nobody else. The first row closes the service to everybody whom it does not fit, and the end of the last one opens it to all of its contract: put the next row in before you end one.",
            Set.of("service_id", "area_code", "strand", "substrand"),
            of(Kind.SERVICE, "service_id", "Service"),
            of(Kind.AREA, "area_code", "Lives in").orNothing(),
            code("strand", "Only hate about", "hate_strand").orNothing(),
            code("substrand", "Only hate, more exactly", "hate_substrand").orNothing()),
    OFFERS(
            "therapy_offer",
            "Offers and waiting lists",
            "What a service offers beside advocacy. Each offer has one waiting list. Another row of the same name changes the figures of the list that is there, from today.",
            Set.of(),
            of(Kind.SERVICE, "service_id", "Service"),
            text("name", "Name", 80),
            number("planned_sessions", "Sessions by contract", 520),
            number("holding_weeks", "Weeks between contacts while they wait", 52)),
    SITES(
            "appointment_site",
            "Sites",
            "Where people are seen. The name is for staff; nothing that leaves names it.",
            Set.of(),
            of(Kind.SERVICE, "service_id", "Service"),
            text("name", "Name", 80)),
    FOLLOW_UPS(
            "follow_up_scheme",
            "Follow-ups",
            "When somebody is seen again, counted from the day they were first seen. It holds for people who are first seen from then on.",
            Set.of("pathway_code", "label"),
            of(Kind.PATHWAY, "pathway_code", "Pathway"),
            text("label", "Name", 40),
            number("weeks", "Weeks after they were first seen", 104),
            number("months", "and months", 60),
            number("sort", "Place", 1000)),
    ELIGIBILITY(
            "eligibility_rule",
            "Whom a pathway sees",
            "Within a topic the first rule that fits decides, lowest order first, and every topic has to let somebody in. Where no rule fits, everybody is let in.",
            Set.of("pathway_code", "topic", "rule_order"),
            of(Kind.PATHWAY, "pathway_code", "Pathway"),
            choice("topic", "Topic", "AGE TIME"),
            number("rule_order", "Order", 100000),
            text("name", "What it says", 120),
            yesNo("allows", "Lets them in"),
            text("words", "If not: what to do instead, for staff", 600).orNothing(),
            of(Kind.PATHWAY, "instead_pathway", "If not: who helps").orNothing(),
            code("source", "Who refers", "referral_source").orNothing(),
            number("age_from", "Youngest age", 120).orNothing(),
            number("age_to", "Oldest age", 120).orNothing(),
            number("days_from", "Fewest days since the offence", 36500).orNothing(),
            number("days_to", "Most days since the offence", 36500).orNothing()),
    WORRIES(
            "worry_effect",
            "What a worry does to the risk",
            "What it does when somebody answers a risk checklist with yes: that they are very frightened, or that the abuse happens more often or gets worse. ASK: the worker considers a high risk and says why not; this is so without a row. RAISE: the risk is high. It holds for checklists that are begun from then on. What makes a risk high for everybody stays.",
            Set.of("service_id", "worry"),
            of(Kind.SERVICE, "service_id", "Service"),
            choice("worry", "Which worry", "FRIGHTENED MORE_OFTEN WORSE"),
            choice("effect", "What it does", "ASK RAISE")),
    TRANSFER_POLICIES(
            "transfer_policy",
            "Answers to transfers",
            "Within how many working days a service answers to a transfer before the managers of both are told.",
            Set.of("answer_days"),
            number("answer_days", "Working days", 60)),
    STAGES(
            "pathway_stage",
            "Pathway stages",
            "The stages of each pathway, in order.",
            Set.of("pathway_code", "stage"),
            of(Kind.PATHWAY, "pathway_code", "Pathway"),
            choice(
                    "stage",
                    "Stage",
                    "ALLOCATION CONTACT ASSESSMENT MEASURE PLAN SUPPORT REVIEW EXIT CLOSURE"),
            text("label", "Label", 120),
            number("sort", "Place", 1000),
            yesNo("required", "Required"),
            text("instrument", "Instrument asked", 30).orNothing(),
            number("review_weeks", "Due again after weeks", 104).orNothing()),
    CLOSURE_REASONS(
            "pathway_closure_reason",
            "Closure reasons by pathway",
            "Which closure reasons a pathway offers.",
            Set.of("pathway_code", "closure_reason"),
            of(Kind.PATHWAY, "pathway_code", "Pathway"),
            code("closure_reason", "Closure reason", "closure_reason")),
    MEASURES(
            "pathway_instrument",
            "Measures by pathway",
            "Which measures a pathway offers. The codes are on the page Measures and their rules.",
            Set.of("pathway_code", "instrument"),
            of(Kind.PATHWAY, "pathway_code", "Pathway"),
            capitals("instrument", "Code of the measure", 30),
            number("sort", "Place", 1000)),
    CHANGE_RULES(
            "change_rule",
            "Changes by age and sex",
            "What a reliable change of a measure is and where its cut-off lies, where the publisher says it by age and sex, as for YP-CORE. In tenths of a point: 83 is 8.3. A measure goes by the row of the day it was asked.",
            Set.of("instrument", "version_no", "age_from", "sex"),
            capitals("instrument", "Code of the measure", 30),
            number("version_no", "Version", 1000),
            number("age_from", "Youngest age", 120),
            number("age_to", "Oldest age", 120),
            choice("sex", "Sex", "FEMALE MALE ANY"),
            number("reliable_tenths", "Least reliable change, in tenths of a point", 999),
            number("cut_tenths", "Cut-off, in tenths of a point", 9999).orNothing()),
    PREPARATIONS(
            "hearing_preparation",
            "Preparing for hearings",
            "What a worker does for each kind of hearing: so many working days before it, or after it with a minus. It holds for hearings that are listed from then on.",
            Set.of("hearing_kind", "title"),
            choice(
                    "hearing_kind",
                    "Hearing",
                    "FIRST PLEA BAIL RECORDED_EVIDENCE TRIAL SENTENCE APPEAL FAMILY PAROLE"),
            text("title", "What to do", 160),
            signed("working_days", "Working days before it", 60),
            choice(
                            "done_by",
                            "Ends by itself when this is written down",
                            "MEASURES STATEMENT VISIT")
                    .orNothing()),
    CONTACT_SCHEME(
            "contact_scheme_rule",
            "Victim Contact Scheme",
            "Which sentences for which offences bring the Victim Contact Scheme by themselves. The day of the sentence chooses the row.",
            Set.of("offence_group", "sentence"),
            code("offence_group", "Offence group", "offence_group"),
            code("sentence", "Sentence", "sentence_kind"),
            number("months_at_least", "Shortest length in months", 1200).orNothing()),
    DISCLOSURE_TIMES(
            "disclosure_guidance",
            "Clare's Law",
            "The times that the guidance gives police. The day it was asked chooses the row.",
            Set.of("scheme"),
            choice("scheme", "Scheme", "DVDS"),
            number("check_days", "Days for the first check", 365),
            number("meet_working_days", "Working days for meeting whoever asked", 100),
            number("complete_days", "Days for completing it", 365));

    private final String table;
    private final String title;
    private final String description;
    private final Set<String> key;
    private final List<DatedField> fields;

    DatedTable(
            String table, String title, String description, Set<String> key, DatedField... fields) {
        this.table = table;
        this.title = title;
        this.description = description;
        this.key = key;
        this.fields = List.of(fields);
    }

    /** By the name a page's address uses. */
    public static Optional<DatedTable> named(String address) {
        return Stream.of(values()).filter(table -> table.address().equals(address)).findFirst();
    }

    /** Its name in a page's address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public List<DatedField> fields() {
        return fields;
    }

    String table() {
        return table;
    }

    /** Do other tables point to its codes? Such a code is never given to something else. */
    boolean isCodeUsedOnce() {
        return this == AREAS || this == PATHWAYS;
    }

    /** May a row be ended? Past figures are by area. */
    public boolean isEndable() {
        return this != AREAS && this != DISCLOSURE_RULES;
    }

    /** The fields of which only one row may be in force on a day; empty when any number may. */
    List<DatedField> key() {
        return fields.stream().filter(field -> key.contains(field.column())).toList();
    }
}
