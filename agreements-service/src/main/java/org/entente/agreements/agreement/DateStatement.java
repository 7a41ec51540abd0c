package org.entente.agreements.agreement;

/**
 * One source's date of something that sources disagree about.
 *
 * @param about what happened on the date
 * @param chosen whether Entente goes by this one
 * @param reasoning why it is chosen, or why not
 */
public record DateStatement(ActionKind about, PartialDate date, boolean chosen, String reasoning, CitedSource source) {}
