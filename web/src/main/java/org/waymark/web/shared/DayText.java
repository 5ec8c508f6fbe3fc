package org.waymark.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/**
 * A day as people write it: 27/3/2026, 27.3.2026, 27 3 2026, 27 March 2026, 27 Mar 2026 or
 * 2026-03-27. The year has four digits, because 27/3/26 may be a date of birth. Shown as 27/3/2026.
 */
@FacesConverter("wm.day")
public class DayText implements Converter<LocalDate> {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
    private static final List<DateTimeFormatter> READ =
            List.of(
                    format("d/M/uuuu"),
                    format("d/MMMM/uuuu"),
                    format("d/MMM/uuuu"),
                    format("uuuu/M/d"));

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        try {
            return read(typed);
        } catch (DateTimeParseException notADay) {
            throw new ConverterException(
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            "Enter a date with day, month and year, such as 27/3/2026",
                            null));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.format(SHOWN);
    }

    /**
     * The day, or null when nothing was typed.
     *
     * @throws DateTimeParseException when it is no day
     */
    public static LocalDate read(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String day = typed.strip().replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "");
        day = day.replaceAll("[\\s./,-]+", "/");
        for (DateTimeFormatter format : READ) {
            try {
                return LocalDate.parse(day, format);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        throw new DateTimeParseException("Not a day", typed, 0);
    }
}
