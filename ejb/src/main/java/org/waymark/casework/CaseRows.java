package org.waymark.casework;

import org.waymark.shared.Columns;

/** Turns the rows of {@link CaseFileQuery} into its records. */
final class CaseRows {

    private CaseRows() {}

    static CaseFileQuery.Header header(Object[] row) {
        return new CaseFileQuery.Header(
                Columns.number(row[0]),
                (String) row[1],
                Columns.number(row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Columns.date(row[6]),
                whole(row[7]),
                (String) row[8],
                "Y".equals(row[9]),
                (String) row[10],
                Columns.flag(row[11]),
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                CaseState.valueOf((String) row[16]),
                (String) row[17],
                Columns.flag(row[18]),
                Columns.instant(row[19]),
                Columns.instant(row[20]),
                (String) row[21],
                (String) row[22],
                Columns.instant(row[23]),
                whole(row[24]),
                referral(row),
                Columns.number(row[38]),
                (String) row[39],
                (String) row[41]);
    }

    private static CaseFileQuery.Referral referral(Object[] row) {
        return new CaseFileQuery.Referral(
                (String) row[25],
                (String) row[26],
                (String) row[27],
                Columns.flag(row[28]),
                (String) row[29],
                (String) row[30],
                (String) row[31],
                Columns.instant(row[32]),
                Columns.instant(row[33]),
                Columns.instant(row[34]),
                (String) row[35],
                (String) row[36],
                (String) row[37],
                Columns.flag(row[40]));
    }

    static CaseFileQuery.Line line(Object[] row) {
        return new CaseFileQuery.Line(
                Columns.number(row[0]),
                Columns.instant(row[1]),
                (String) row[2],
                CaseEvent.Kind.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    static CaseFileQuery.NeedRow need(Object[] row) {
        return new CaseFileQuery.NeedRow(
                whole(row[0]),
                (String) row[1],
                Columns.instant(row[2]),
                NeedCategory.valueOf((String) row[3]),
                NeedAnswer.valueOf((String) row[4]),
                whole(row[5]),
                (String) row[6],
                (String) row[7],
                row[8] == null ? null : UnmetReason.valueOf((String) row[8]));
    }

    static CaseFileQuery.ActionRow action(Object[] row) {
        return new CaseFileQuery.ActionRow(
                Columns.number(row[0]),
                row[1] == null ? null : NeedCategory.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                Columns.date(row[4]),
                Columns.instant(row[5]),
                (String) row[6]);
    }

    static CaseFileQuery.TaskRow task(Object[] row) {
        return new CaseFileQuery.TaskRow(
                Columns.number(row[0]),
                (String) row[1],
                Columns.instant(row[2]),
                Columns.flag(row[3]),
                Columns.instant(row[4]));
    }

    private static Integer whole(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }
}
