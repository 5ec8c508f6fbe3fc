package org.waymark.web.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.waymark.practice.DutyBearer;
import org.waymark.practice.InterpreterKind;
import org.waymark.practice.PlaceKind;
import org.waymark.practice.Practice;
import org.waymark.practice.ProfessionalRole;

/** The choices of the pages about harmful practices. */
@Named("practiceWords")
@ApplicationScoped
public class PracticeWords {

    public List<SelectItem> getRoles() {
        return items(ProfessionalRole.values(), ProfessionalRole::label);
    }

    public List<SelectItem> getPractices() {
        return items(Practice.values(), Practice::label);
    }

    public List<SelectItem> getPlaces() {
        return items(PlaceKind.values(), PlaceKind::label);
    }

    public List<SelectItem> getInterpreters() {
        return items(InterpreterKind.values(), InterpreterKind::label);
    }

    public List<SelectItem> getBearers() {
        return items(DutyBearer.values(), DutyBearer::label);
    }

    /** What was chosen; null for nothing, and for what is none of them. */
    static <T extends Enum<T>> T chosen(Class<T> kind, String code) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** A number as typed; null for nothing, and for what is none. */
    static Integer number(String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,6}")
                ? Integer.valueOf(typed.strip())
                : null;
    }

    private static <T extends Enum<T>> List<SelectItem> items(
            T[] values, Function<T, String> label) {
        return Arrays.stream(values)
                .map(each -> new SelectItem(each.name(), label.apply(each)))
                .toList();
    }
}
