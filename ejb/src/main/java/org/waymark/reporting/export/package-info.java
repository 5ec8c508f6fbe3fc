/**
 * Reports as files: workbooks by the government's rules for accessible spreadsheets (a cover,
 * notes, one table a sheet, shorthand in square brackets) and a tagged PDF. All are made of one
 * {@link org.waymark.reporting.export.Book}, which holds figures as they may be published.
 */
package org.waymark.reporting.export;
