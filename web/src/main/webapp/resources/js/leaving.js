// Signs out at the provider of the organisation too. Without script there is a button.
document.getElementById('leaving')?.submit();
