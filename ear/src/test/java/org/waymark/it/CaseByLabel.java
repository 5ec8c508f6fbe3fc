package org.waymark.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.waymark.casework.NeedCategory;

/**
 * A case as whoever works it goes through its pages without a mouse. Every verb ends when the page
 * has said that it was done.
 */
record CaseByLabel(Page page, ByLabel by) {

    private static final Pattern HOW_THEY_ARE = Pattern.compile("^\\s*How ");

    /** Opens the case of somebody from the list of its worker. */
    static CaseByLabel fromMyWork(Page page, String surname) {
        ByLabel by = new ByLabel(page);
        by.menu("My work");
        by.follow(Screens.row(page, surname).locator("a").first());
        return new CaseByLabel(page, by);
    }

    /** They are called, can talk, and want support. */
    void reached() {
        by.part("Contact", "Contact");
        by.answerBeginning("How did you try?", "Phone call");
        by.choose("What came of it?", "Spoke, safe to talk");
        by.press("Record the attempt");
        Screens.saved(page, "Attempt recorded");
        by.press("Wants support");
        Screens.saved(page, "wants support");
    }

    /** Each category is asked; the first is a need, with what will be done. */
    void needs(String action) {
        by.part("Needs and plan", "Needs");
        Arrays.stream(NeedCategory.values())
                .filter(NeedCategory::isCounted)
                .forEach(
                        each ->
                                by.among(each.label())
                                        .answer(
                                                "Is there a need?",
                                                each == NeedCategory.HEALTH ? "Yes" : "No"));
        ByLabel first = by.among(NeedCategory.HEALTH.label());
        first.unfold("If yes: how severe, and what will be done");
        first.type("How severe, from 1 (slight) to 5 (severe)", "4");
        first.type("What will be done", action);
        by.press("Sign the assessment");
        Screens.saved(page, "Needs assessment signed");
    }

    /** The same answer to all five questions. */
    void outcomes(String when, int score) {
        by.part("Needs and plan", "Outcomes");
        by.choose("When is this asked?", when);
        for (Locator question :
                page.locator("main")
                        .getByLabel(HOW_THEY_ARE)
                        .and(page.locator("input:visible"))
                        .all()) {
            ByLabel.reached(question).fill(Integer.toString(score));
        }
        by.press("Sign the answers");
        Screens.saved(page, "Outcomes signed");
    }

    /** Something is agreed, and done. */
    void planned(String action, String owner, String outcome) {
        by.part("Needs and plan", "Plan and tasks");
        by.type("What was agreed?", action);
        by.type("Who does it?", owner);
        by.press("Add to the plan");
        Screens.saved(page, "Action agreed");
        by.type("What came of " + action, outcome);
        by.line(action).press("Done");
        Screens.saved(page, "Action done");
    }

    /** Answers each question of a measure that asks how often, in their order. */
    void measured(String name, String when, int... answers) {
        by.part("Needs and plan", "Measures");
        by.followBeginning(name);
        by.choose("When is this asked?", when);
        for (int i = 0; i < answers.length; i++) {
            ByLabel.marked(
                    page.locator("#measuring")
                            .getByRole(AriaRole.GROUP)
                            .nth(i)
                            .getByRole(AriaRole.RADIO)
                            .nth(answers[i]));
        }
        by.press("Sign");
        Screens.saved(page, "Signed.");
    }

    /** Police and court. */
    void happened(String what, String on) {
        by.part("Police and court", "Police and court");
        by.choose("What happened?", what);
        by.type("On which day?", on);
        by.press("Write it down");
        Screens.saved(page, "Written down");
    }

    /** What an adviser did at a stage of the criminal case. */
    void supportedAt(String stage, String on, String what) {
        by.part("Police and court", "Support at each stage");
        by.choose("At which stage?", stage);
        by.type("On which day?", on);
        by.type("What did you do?", what);
        by.press("Write it down");
        Screens.saved(page, "Written down");
    }

    /** The risk is looked at and stays as it is. */
    void riskReviewed(String why) {
        by.part("Overview", "Overview");
        by.follow("Review the risk");
        String risk = by.under("As it stands").scope().locator("strong").first().innerText();
        by.answer("What do you judge the risk to be now?", risk);
        by.type("Why?", why);
        by.press("Save the review");
        Screens.saved(page, "reviewed");
    }

    /**
     * Closes the case; what is left open then is said not to be done, and why.
     *
     * @param left why not
     */
    void close(String reason, String how, String left) {
        by.part("Case", "Closing");
        by.choose("Why does it end?", reason);
        Locator open = named("Otherwise: what becomes of it?");
        for (int i = 0; i < open.count(); i++) {
            ByLabel.reached(open.nth(i)).selectOption("NOT_DONE");
            ByLabel.reached(named("To whom, or why?").nth(i)).fill(left);
        }
        by.type("How did it end?", how);
        by.answer("Is it safe to ask for their feedback afterwards?", "No");
        by.press("Close the case");
        Screens.saved(page, "Case closed");
        by.part("Case", "Closing");
    }

    private Locator named(String label) {
        return page.locator("main").getByLabel(ByLabel.exactly(label));
    }
}
