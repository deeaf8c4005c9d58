/** What workers earned in a month (工资基数), told by payroll: what a deduction is measured against, and nothing else. */
package io.lamproom.conduct.wage;
