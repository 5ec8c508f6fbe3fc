package org.waymark.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is typed is kept: signing out loses nothing; nor does a killed server ({@link PowerCutIT}).
 */
class AutosaveIT extends Browser {

    private static final String TEXT = "They asked to be called in the morning, never at night.";

    private String reference;

    @BeforeEach
    void openCase() {
        String crime = "Draft" + System.nanoTime();
        reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Screens.signIn(page, CaseDesk.WORKER);
    }

    @Test
    void a_note_that_was_being_typed_comes_back_after_signing_out_and_in() {
        Screens.Notes notes = typed();
        page.click("#signOut");
        page.waitForURL("**/signed-out");
        Screens.signIn(page, CaseDesk.WORKER);
        notes.comesBack(TEXT);
        notes.save();
        assertThat(page.locator("main")).containsText(TEXT);
        notes.open();
        assertThat(page.locator("#text")).hasValue("");
    }

    private Screens.Notes typed() {
        Screens.Notes notes = new Screens.Notes(page, reference);
        notes.open();
        notes.type(TEXT);
        assertThat(page.locator("#writing [data-saved]")).containsText("Saved");
        return notes;
    }
}
