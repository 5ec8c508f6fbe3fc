package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.casework.AskingAboutThem;
import org.waymark.person.AboutThem;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** What they say about themselves. */
@Named
@RequestScoped
public class AboutView {

    @Inject private CaseFile file;
    @Inject private AskingAboutThem asking;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private AboutThem record;
    private boolean filled;
    private boolean changedMeanwhile;
    private String knownAs;
    private String language;
    private String interpreter;
    private String ethnicity;
    private String disability;
    private int seen;

    public String keep() {
        try {
            asking.keep(
                    file.reference(),
                    new AboutThem(knownAs, language, interpreter, ethnicity, disability, seen));
            messages.saved("Kept. The figures count it from now on.");
            return file.again("about");
        } catch (ChangedMeanwhile changed) {
            changedMeanwhile = true;
            seen = getRecord().version();
            messages.refused(changed);
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** As it is on record. */
    public AboutThem getRecord() {
        if (record == null) {
            record = asking.of(file.reference());
        }
        return record;
    }

    private void fill() {
        if (!filled) {
            filled = true;
            knownAs = getRecord().knownAs();
            language = getRecord().language();
            interpreter = getRecord().interpreter();
            ethnicity = getRecord().ethnicity();
            disability = getRecord().disability();
            seen = getRecord().version();
        }
    }

    public List<CodeEntry> getLanguages() {
        return reference.entries("language");
    }

    public List<CodeEntry> getEthnicities() {
        return reference.entries("ethnicity");
    }

    public List<CodeEntry> getDisabilities() {
        return reference.entries("disability");
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getKnownAs() {
        fill();
        return knownAs;
    }

    public void setKnownAs(String knownAs) {
        fill();
        this.knownAs = knownAs;
    }

    public String getLanguage() {
        fill();
        return language;
    }

    public void setLanguage(String language) {
        fill();
        this.language = language;
    }

    public String getInterpreter() {
        fill();
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        fill();
        this.interpreter = interpreter;
    }

    public String getEthnicity() {
        fill();
        return ethnicity;
    }

    public void setEthnicity(String ethnicity) {
        fill();
        this.ethnicity = ethnicity;
    }

    public String getDisability() {
        fill();
        return disability;
    }

    public void setDisability(String disability) {
        fill();
        this.disability = disability;
    }

    /** The version that was on the page; it goes there and back. */
    public int getSeen() {
        fill();
        return seen;
    }

    public void setSeen(int seen) {
        fill();
        this.seen = seen;
    }
}
