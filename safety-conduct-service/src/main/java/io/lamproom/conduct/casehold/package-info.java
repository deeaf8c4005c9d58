/** What keeps a case beyond its term: that it led to a dismissal or an accident, or that somebody needs it (案卷保留). */
package io.lamproom.conduct.casehold;
