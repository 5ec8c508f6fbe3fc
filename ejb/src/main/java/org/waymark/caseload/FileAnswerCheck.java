package org.waymark.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.reference.CodeEntry;
import org.waymark.shared.TypedText;

/** Whether each question about a file was answered, with a remark that fits. */
final class FileAnswerCheck {

    private static final int LONGEST_REMARK = 500;

    private FileAnswerCheck() {}

    /**
     * The answers that can be taken.
     *
     * @param problems gets one by the code of each question that cannot
     */
    static List<FileAudits.Answer> checked(
            List<CodeEntry> questions,
            List<FileAudits.Answer> typed,
            Map<String, String> problems) {
        List<FileAudits.Answer> answers = new ArrayList<>();
        for (CodeEntry entry : questions) {
            FileAudits.Answer said =
                    typed.stream()
                            .filter(each -> entry.code().equals(each.question()))
                            .findFirst()
                            .orElse(null);
            if (said == null || said.value() == null) {
                problems.put(entry.code(), "Say yes, no, or that it does not apply.");
                continue;
            }
            if (!TypedText.fits(said.remark(), LONGEST_REMARK)) {
                problems.put(entry.code(), TypedText.tooLong(said.remark(), LONGEST_REMARK));
                continue;
            }
            String remark = TypedText.optional(entry.code(), said.remark(), LONGEST_REMARK);
            answers.add(new FileAudits.Answer(entry.code(), said.value(), remark));
        }
        return answers;
    }
}
