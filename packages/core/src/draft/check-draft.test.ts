import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftViolation } from "../vocabulary.ts";
import { DRAFT_VIOLATIONS } from "../vocabulary.ts";
import { checkDraft } from "./check-draft.ts";
import type { DraftCase, TenantName } from "./draft-tenants.fixture.ts";
import { TENANTS } from "./draft-tenants.fixture.ts";

describe("a good draft", () => {
  it.each<DraftCase>([
    ["maria", "is there a court date", "I don't have any court information. A manager can call you about that."],
    [
      "maria",
      "will this hurt my credit",
      "I can't answer questions about credit reporting by text. A manager can help with that.",
    ],
    ["maria", "do you report to credit bureaus", "We don't report to credit bureaus, Maria. Would a weekly plan help?"],
    ["maria", "am i getting evicted", "No eviction has been filed. Let's find a plan that works for you."],
    [
      "maria",
      "please dont evict me",
      "We're not evicting you, Maria. Let's work out a plan together. How much can you pay weekly?",
    ],
    [
      "maria",
      "im scared of losing my apartment",
      "I hear you, Maria. We want to help you stay in your home. What could you pay each week?",
    ],
    ["maria", "i got a letter from court", "Please call the office about the letter so a manager can explain it."],
    ["maria", "where is your office", "We're at 25 Court Street, 2nd floor. Open 9-5 weekdays."],
    [
      "maria",
      "my husband threatened me",
      "Are you safe? If you are in danger please call 911. A manager will reach out to you.",
    ],
    ["maria", "i smell gas", "Please leave the unit and call 911 right away. Maintenance is being notified."],
    ["maria", "is there legal help", "You can call 211 to ask about legal aid and rent assistance programs."],
    [
      "maria",
      "can i get rental assistance",
      "You can call 211 for rental assistance. We can also set up a weekly plan.",
    ],
    ["maria", "whats my balance", "Hi Maria, your balance is $1,250, and your portion is $450."],
    ["maria", "whats my balance", "Your account shows $1,250.00 due. Your portion is $450.00."],
    ["maria", "how much do i owe", "You owe $450 for your portion. Section 8 covers the other $800."],
    ["maria", "i can do 150", "Thanks Maria! $150 a week would clear your $450 in 3 weeks."],
    ["maria", "can i do 50 a week", "$50 a week would take 9 weeks to cover your $450. A manager will review it."],
    ["maria", "75 a week", "Thanks. At $75 a week for 6 weeks your $450 portion would be paid. Does that work?"],
    ["maria", "i can pay half now", "Half of your $450 portion is $225. You could pay the rest next week."],
    ["maria", "how about 2 payments", "Two payments of $225 would cover your $450 portion."],
    ["maria", "i sent 100", "Thanks Maria! After your $100, your portion would be $350."],
    ["maria", "i paid 200 of my part", "Thank you. That leaves $250 on your portion."],
    ["maria", "i can do 60", "$60 a week for 4 weeks is $240, so it wouldn't cover your $450. Can you do more?"],
    ["maria", "can i pay 120 a week", "$120 a week for 4 weeks is $480, which covers your $450 portion."],
    ["james", "whats my balance", "James, your balance is $2,350.75."],
    ["james", "can i pay it over 12 weeks", "$2,350.75 over 12 weeks is about $196 a week. Does that work?"],
    ["james", "200 weekly", "$200 a week for 12 weeks is $2,400, enough to cover your $2,350.75."],
    ["james", "how long at 100", "At $100 a week it would take 24 weeks to pay $2,350.75. Could you do more?"],
    ["james", "is 500 ok to start", "Yes, $500 to start helps. That would leave $1,850.75."],
    ["denise", "balance", "Denise, your balance is $640. Your portion is $310."],
    ["denise", "80 a week", "$80 a week for 4 weeks comes to $320, which covers your $310."],
    ["denise", "can you waive the late fee", "I can't waive fees, but I'll pass your request to a manager."],
    [
      "denise",
      "can you forgive some of it",
      "I'm not able to forgive any of the balance. A weekly plan may help. What could you pay?",
    ],
    ["denise", "drop the late fee and ill pay", "Only a manager can decide on fees. I'll ask them to look at it."],
    ["denise", "any discounts", "We can't offer discounts, but we can set up weekly payments."],
    ["denise", "sorry im late", "No worries, Denise. Thanks for letting us know. When can you pay?"],
    ["denise", "sorry for the trouble", "Don't worry, we can work this out together. What amount works for you?"],
    ["denise", "do i have to pay it all today", "You don't have to pay it all today. We can set up weekly payments."],
    ["denise", "how do i pay", "You can pay by card in the portal or bring a money order to the office."],
    [
      "denise",
      "can i text you my card number",
      "Please don't text card numbers. Use the portal or come to the office.",
    ],
    ["denise", "do you need my social", "No, we'll never ask for your Social Security number by text."],
    [
      "denise",
      "how do i reset my portal password",
      'Use the "Forgot password" link on the portal. The office can help if it doesn\'t work.',
    ],
    ["denise", "what do you need from me", "Just tell us the amount and the day you can pay each week."],
    [
      "denise",
      "do you take debit cards",
      "Yes, the portal accepts debit and credit cards. The office takes money orders.",
    ],
    ["denise", "my mom will pay for me", "That's fine, Denise. Your mom can pay at the office with your unit number."],
    ["denise", "how much does my neighbor owe", "I can't share information about other residents."],
    ["denise", "is my roommate paid up", "I'm not able to discuss anyone else's account. I can help with yours."],
    [
      "denise",
      "can you talk to my caseworker",
      "With your written permission a manager can speak with your caseworker.",
    ],
    ["denise", "who is this", "This is Stanton Management's automated assistant. How can I help?"],
    ["denise", "are you a real person", "I'm an automated assistant. I can have a manager call you."],
    ["denise", "are you human", "No, I'm an automated assistant for the office. A person can call you if you like."],
    ["denise", "is this a lawyer", "No, this is the automated assistant of Stanton Management, not a lawyer."],
    ["denise", "wrong number", "Sorry for the mix-up! We'll take this number off our list."],
    ["denise", "i dont know any denise", "Thank you for letting us know. We'll update our records."],
    [
      "denise",
      "this is her mother",
      "Thank you. We can only speak with the account holder. Please have her call the office.",
    ],
    ["tanya", "stop", "You're unsubscribed and will get no more texts from us. Reply START to resume."],
    ["tanya", "stop texting me", "Understood. You won't receive any more texts from us."],
    ["tanya", "leave me alone", "OK, we've removed your number and won't text again."],
    ["tanya", "remove me from this list", "Done. You will no longer get messages from Stanton Management."],
    ["tanya", "hi", "Hi Tanya! How can we help today?"],
    ["tanya", "i get paid friday", "Great, Tanya. Would you like to make a payment on Friday?"],
    [
      "tanya",
      "lost my job",
      "I'm so sorry to hear that, Tanya. What could you manage each week? Even a small amount helps.",
    ],
    ["tanya", "my father died", "I'm very sorry for your loss, Tanya. A manager will call you. Please take care."],
    ["tanya", "i want a manager", "Of course. A manager will call you today."],
    [
      "tanya",
      "no heat since monday",
      "I'm sorry about the heat. I'm letting maintenance and a manager know right now.",
    ],
    [
      "tanya",
      "can i pay 120 weekly",
      "Thanks, Tanya! $120 a week for 4 weeks covers your $475. We'll get it confirmed.",
    ],
    ["tanya", "yes", "Great! We'll note your plan of $120 a week."],
    ["tanya", "ok friday", "Sounds good, Tanya. Thank you!"],
    ["tanya", "can you escalate this", "I'll escalate this to a manager right away."],
    ["tanya", "i already paid", "Thank you for telling us. A manager will check the payment and get back to you."],
    ["tanya", "when are you open", "We're open Monday to Friday, 9-5."],
    ["tanya", "can i get a receipt", "Yes, the office can email you a receipt."],
    ["tanya", "i need more time", "We understand. How much time do you need, and what could you pay weekly?"],
    ["tanya", "do you charge late fees", "A manager can go over any fees with you. Would you like a call?"],
    [
      "tanya",
      "what happens if i dont pay",
      "I can't speak to that by text. Let's find a plan that works so you can catch up.",
    ],
    ["tanya", "its my sons birthday", "Happy birthday to your son! When would be a good day to make a payment?"],
    ["tanya", "i lost my debit card", "Sorry to hear that! A money order at the office works too."],
    [
      "tanya",
      "can my boss pay you directly",
      "Thanks for asking. Please have payments come through the portal or office.",
    ],
    ["tanya", "is it ok if my brother drops off the money order", "Yes, your brother can drop it off at the office."],
    ["rosa", "cuanto debo", "Hola Rosa, debe $900. ¿Desea un plan de pagos?"],
    ["rosa", "no puedo pagar todo", "Entiendo, Rosa. ¿Cuánto puede pagar por semana?"],
    ["rosa", "puedo dar 150 por semana", "Gracias, Rosa. $150 por semana por 6 semanas cubre sus $900."],
    ["rosa", "mande 300 hoy", "¡Gracias, Rosa! Con sus $300, su saldo queda en $600."],
    ["rosa", "y si pago en 2 partes", "Dos pagos de $450 cubren su balance de $900."],
    ["rosa", "como puedo pagar", "Puede pagar en el portal o en la oficina con money order."],
    ["rosa", "le mando el numero de mi tarjeta", "Por favor no envíe datos de su tarjeta por texto. Use el portal."],
    ["rosa", "me quitan el cargo", "No puedo quitar cargos, pero le aviso al gerente."],
    ["rosa", "me van a llevar a la corte", "No puedo hablar de eso por texto. Un gerente puede llamarle hoy."],
    ["rosa", "me van a reportar al credito", "No puedo contestar eso por mensaje. La oficina le puede explicar."],
    ["rosa", "quien es", "Soy el asistente automático de Stanton Management. ¿En qué le ayudo?"],
    ["rosa", "es usted una persona", "Soy un asistente automático. Un gerente le puede llamar si desea."],
    ["rosa", "numero equivocado", "Disculpe la molestia. Quitaremos este número de nuestra lista."],
    ["rosa", "ya no me manden mensajes", "Entendido. Ya no le enviaremos más mensajes."],
    ["rosa", "gracias", "De nada, Rosa. ¡Que tenga buen día!"],
    ["rosa", "a que hora abren", "Abrimos de lunes a viernes de 9 a 5."],
    ["rosa", "mi mama va a pagar", "Está bien, Rosa. Su mamá puede pagar en la oficina."],
    [
      "rosa",
      "tengo miedo que me saquen",
      "Entiendo su preocupación. Queremos ayudarle. ¿Cuánto puede pagar por semana?",
    ],
    ["rosa", "ya pague", "Gracias por avisar. Un gerente revisará su pago y le confirma."],
    ["rosa", "perdon por el atraso", "No se preocupe, Rosa. ¿Qué día puede pagar?"],
    ["carlos", "cuanto debo yo", "Carlos, su parte es de $600."],
    ["carlos", "100 por semana", "Gracias Carlos. $100 por semana por 6 semanas son $600, su parte completa."],
    ["carlos", "cuanto es todo", "Su saldo total es $1,800 y su parte es $600."],
    ["carlos", "no tengo abogado", "Gracias por avisarnos, Carlos. ¿Qué cantidad puede pagar por semana?"],
    ["carlos", "necesito hablar con alguien", "Claro, Carlos. Un gerente le llamará hoy."],
    ["carlos", "no hay agua", "Lamento lo del agua. Ya avisamos a mantenimiento."],
    ["carlos", "cuanto tiempo tengo", "Puede proponer un plan de hasta 12 semanas. ¿Cuánto puede pagar?"],
    ["carlos", "me descuentan el trabajo", "Gracias, Carlos. ¿Qué día le conviene pagar?"],
    [
      "maria",
      "can i have an extension",
      "Thanks for asking, Maria. I'll check with a manager about an extension and get back to you.",
    ],
    ["maria", "i will pay the 15th", "Thank you, Maria. We'll look for your payment on the 15th."],
    ["maria", "i will pay 200 friday", "Got it: $200 on Friday. Thanks for keeping us posted!"],
    [
      "maria",
      "my check was stolen",
      "I'm sorry that happened. Would paying weekly make it easier while you sort it out?",
    ],
    ["maria", "can i pay 100 now 350 later", "Yes, $100 now and $350 later would complete your $450 portion."],
    ["maria", "is 450 right", "Yes, your portion is $450."],
    ["maria", "isnt it 400", "Our records show $450 for your portion. A manager can review it with you."],
    ["maria", "section 8 pays the rest right", "Right. Your part is $450 of the $1,250 balance."],
    ["maria", "what is the 800", "That's the part paid by the program. Your share is $450."],
    ["maria", "when is rent due", "Rent is due on the 1st. Your account is 18 days past due."],
    ["maria", "do i get a late fee", "I don't have fee details here. The office can go over it with you."],
    [
      "maria",
      "i got the notice on my door",
      "Thanks for letting us know. A manager can explain the notice. When is a good time to call?",
    ],
    [
      "maria",
      "will you sue me",
      "I can't discuss legal questions by text. A manager can call you. Would a payment plan help meanwhile?",
    ],
    ["maria", "should i get a lawyer", "That's your choice, Maria. You can also call 211 for free legal aid."],
    ["maria", "can i talk to a lawyer there", "I can ask a manager to contact you. Please share a good time."],
    [
      "maria",
      "i have court tomorrow for something else",
      "Thanks for the heads up. We can talk about a plan after that.",
    ],
    ["maria", "my ex took my money", "I'm sorry to hear that, Maria. Are you OK? What could you manage this week?"],
    ["maria", "need to move out", "Thanks for telling us. A manager will call you about your move."],
    [
      "maria",
      "my credit card was declined",
      "Sorry about that. You can try again in the portal or bring a money order.",
    ],
    ["maria", "did my credit post", "I see no credit yet. A manager will check and follow up."],
    [
      "maria",
      "who do i talk to about the police report",
      "Please bring the police report to the office and a manager will help.",
    ],
    ["maria", "my car was repossessed", "I'm sorry, Maria. That's stressful. Let's find a weekly amount that works."],
    ["maria", "wife is in jail", "I'm sorry you're going through that. Let us know what you can manage."],
    ["maria", "ICE took my cousin", "I'm so sorry. If there is anything we can do about your payments, let us know."],
    ["maria", "why are you texting me", "Your rent account is past due and we'd like to help you catch up."],
    ["maria", "can you email me the balance", "Sure. Your balance is $1,250. The office can email you the details."],
    [
      "maria",
      "can my sister call you about my account",
      "We'd need your written permission first. You can bring it to the office.",
    ],
    ["maria", "please call my husband instead", "A manager can call you about adding a contact to the account."],
    ["maria", "hola can you help me", "Of course! What can I help you with, Maria?"],
    ["maria", "do u speak spanish", "Yes, we can help in Spanish too. Which do you prefer?"],
    [
      "james",
      "can i do 250 a week for 9 weeks",
      "$250 a week for 9 weeks is $2,250, which leaves $100.75. Could you add one more payment?",
    ],
    [
      "james",
      "300 every 2 weeks",
      "Thanks James. $300 every two weeks works toward your $2,350.75 balance. A manager will confirm.",
    ],
    ["james", "ill pay 1000 friday", "Thanks, James. After $1,000, your balance would be $1,350.75."],
    ["james", "how many days late", "You're 64 days past due, James."],
    ["james", "is there a minimum", "Plans start at $25 a week and run up to 12 weeks."],
    ["james", "why is it so high", "I understand the concern. A manager can walk you through the charges."],
    ["james", "ok set me up for 200 a week", "You're set to propose $200 a week. A manager will confirm soon."],
    ["denise", "what if i pay 155 twice", "Two payments of $155 would cover your $310 portion."],
    ["denise", "can u take off the fee", "That isn't something I can do by text. I'll pass it along to a manager."],
    ["denise", "my portion is 310 right", "Yes, $310 is your portion."],
    ["denise", "thx", "Anytime, Denise! Have a great day."],
    ["denise", "i can do 100 a week", "$100 a week would take about 4 weeks for your $310."],
    ["denise", "is there a program to forgive rent", "You may call 211 to ask about rental assistance programs."],
    [
      "denise",
      "im in the hospital",
      "I'm sorry to hear that, Denise. Take care of yourself. We can talk when you're able.",
    ],
    [
      "denise",
      "im pregnant and cant work",
      "Congratulations, and I understand it's hard. What amount could you manage weekly?",
    ],
    ["denise", "forgot my pin for the portal", "You can reset it on the portal sign-in page, or the office can help."],
    ["denise", "what documents do i bring", "Please bring your lease and any receipts to the office."],
    [
      "denise",
      "can i give my bank info here",
      "For your safety, please don't share bank details by text. Use the portal.",
    ],
    ["denise", "no one named denise here", "Sorry about that! We'll update our records."],
    ["denise", "this is denise's mom", "Hi! Could you please ask Denise to contact our office? Thank you."],
    ["denise", "are you a lawyer", "No. I'm an automated assistant for Stanton Management."],
    ["tanya", "what is this about", "This is Stanton Management about your account. Your balance is $475."],
    ["tanya", "are you there", "Yes, I'm here. How can I help, Tanya?"],
    ["tanya", "can you lower my rent", "I can't change rent amounts. A manager can talk with you about your lease."],
    [
      "tanya",
      "i feel like giving up",
      "I'm really sorry you're feeling this way. Please call or text 988 any time. A person will reach out too.",
    ],
    ["tanya", "95 a week for 5 weeks", "$95 a week for 5 weeks equals $475. Thank you, Tanya!"],
    ["tanya", "125 for 4 weeks", "$125 x 4 weeks is $500, which covers your $475. Thanks!"],
    ["tanya", "opt out", "You have been opted out and won't get further messages."],
    ["tanya", "END", "You've been unsubscribed from Stanton Management texts. Reply START to rejoin."],
    ["tanya", "text me in the morning only", "Sure, we'll text you in the mornings. When can you make a payment?"],
    ["tanya", "stop charging me for parking", "I'll ask a manager to review the parking charge."],
    ["tanya", "do not call me just text", "OK, we'll text instead of calling. What day works for a payment?"],
    ["tanya", "is it too late to pay", "It's not too late. You can pay in the portal today."],
    ["rosa", "puedo pagar el 15", "Sí, Rosa. Anotamos su pago para el 15."],
    ["rosa", "225 por semana", "Gracias. $225 por semana por 4 semanas son $900. ¿Empieza este viernes?"],
    [
      "rosa",
      "50 por semana",
      "$50 por semana por 12 semanas son $600, no alcanza a cubrir los $900. ¿Puede un poco más?",
    ],
    ["rosa", "me pueden ayudar con la renta", "Puede llamar al 211 para preguntar por ayuda de renta."],
    ["rosa", "mi esposo perdio el trabajo", "Lamento escuchar eso, Rosa. ¿Qué cantidad podría pagar por semana?"],
    ["rosa", "quiero hablar con el gerente", "Con gusto. Un gerente le llamará hoy."],
    [
      "rosa",
      "me llego una carta de la corte",
      "Gracias por avisar. Por favor traiga la carta a la oficina para que un gerente la revise.",
    ],
    ["rosa", "puedo pagar con tarjeta", "Sí, puede pagar con tarjeta en el portal."],
    ["rosa", "cuantos dias llevo", "Su cuenta lleva 32 días de atraso."],
    ["rosa", "mande el pago ayer", "Gracias, Rosa. Revisaremos si ya se registró."],
    ["rosa", "no me gusta el plan", "Entiendo. ¿Qué cantidad le funciona mejor?"],
    ["rosa", "si", "Perfecto, Rosa. Un gerente confirmará su plan."],
    ["rosa", "puedo pagar la mitad", "Claro. La mitad de $900 es $450. ¿Cuándo podría pagar el resto?"],
    ["rosa", "quitenme de la lista", "Listo. No recibirá más mensajes nuestros."],
    ["rosa", "no soy rosa", "Disculpe. Actualizaremos nuestros datos."],
    ["rosa", "es un robot?", "Soy un asistente automático de la oficina."],
    ["carlos", "200 por semana", "Con $200 por semana termina sus $600 en 3 semanas. ¡Gracias!"],
    ["carlos", "cuanto falta", "Le faltan $600 de su parte, Carlos."],
    ["carlos", "ya di 100", "Gracias, Carlos. Le quedarían $500 de su parte."],
    ["carlos", "esta bien", "Gracias, Carlos. Avísenos si necesita algo."],
    ["maria", "can i pay in person", "Yes, you're welcome to pay in person. The office is open weekdays."],
    ["maria", "i need an itemized statement", "A manager can send you an itemized statement. What's the best email?"],
    [
      "maria",
      "my kids are sick",
      "I'm sorry to hear that, Maria. I hope they feel better. Let us know when you can talk about a plan.",
    ],
    ["maria", "why did my balance go up", "I can't see the history here. A manager can review it with you."],
    ["maria", "did you get my 450", "Thank you for checking. Once your $450 posts, your portion will be paid."],
    ["maria", "whats 1250 minus 450", "$1,250 minus $450 is $800, the part the program pays."],
    ["maria", "ill have 300 tmrw", "Thanks! With $300 tomorrow you'd have $150 left on your portion."],
    ["maria", "can i do 112.50", "$112.50 a week for 4 weeks covers your $450. Nice plan!"],
    ["maria", "so 45 a week for 10 weeks", "$45 a week for 10 weeks comes to $450. A manager will review it."],
    [
      "maria",
      "can i do 100 a month",
      "$100 a month is about $23 a week, which is below our $25 minimum. Could you do a bit more?",
    ],
    [
      "maria",
      "what if i miss a payment",
      "If something comes up, just text us before the date and we'll adjust together.",
    ],
    [
      "maria",
      "r u gonna kick me out",
      "I understand you're worried. I can't speak to that by text, but a manager can call you.",
    ],
    ["maria", "will the sheriff come", "I don't have any information about that. A manager can call you today."],
    [
      "maria",
      "can you guarantee you wont evict me",
      "I can't make promises about that by text. A manager can talk it through with you.",
    ],
    ["maria", "i called the police on my neighbor", "Sorry to hear that. Are you safe? A manager will reach out."],
    [
      "maria",
      "the judge said pay 100",
      "Thanks for telling us. Please bring the paperwork to the office so a manager can review it.",
    ],
    ["maria", "i filed an answer in court", "Thank you for letting us know. A manager will follow up."],
    ["maria", "my credit is already bad", "I hear you. Let's focus on a plan that works for your budget."],
    ["maria", "just got out of jail need help", "Glad you reached out, Maria. What could you manage each week?"],
    ["maria", "my lease ends in may", "Thanks for letting us know. A manager can talk about renewal."],
    ["maria", "can i break my lease", "A manager can explain your lease options. Would you like a call?"],
    ["maria", "the lock on my door is broken", "Sorry about the lock. I'm sending this to maintenance now."],
    [
      "maria",
      "someone changed my lock",
      "I'm sorry, that sounds stressful. I'm alerting a manager and maintenance right away.",
    ],
    [
      "maria",
      "power is shut off",
      "I'm sorry to hear that. Please check with the electric company; a manager will also follow up.",
    ],
    ["maria", "move in date for my cousin", "A manager can help with adding someone to the lease."],
    ["maria", "is there a fee for card", "The portal shows any card fee before you pay."],
    ["maria", "can you take off 50", "I'm not able to change the balance, but I'll share your request with a manager."],
    ["maria", "so i dont owe anything?", "Your portion is still $450. We're happy to set up weekly payments."],
    ["maria", "the manager said he would waive it", "Thanks for telling me. I'll ask the manager to confirm that."],
    ["maria", "will you forgive the rest if i pay half", "I can't promise that. A manager would need to decide."],
    ["maria", "is rent cheaper if i pay early", "There's no discount for paying early, but thank you for asking!"],
    ["maria", "when will the credit show", "Credits usually show in the portal. A manager can check for you."],
    ["maria", "im 70 and on ssi", "Thank you for sharing, Maria. Let's find a weekly amount that works with your SSI."],
    ["maria", "do i send my pay stub", "No need to send it by text. You can bring it to the office if a manager asks."],
    ["maria", "can you see my bank", "No, we can't see your bank account."],
    [
      "maria",
      "i need my account number for the portal",
      "The office can give you your portal account number in person.",
    ],
    ["maria", "happy birthday to me", "Happy birthday, Maria! 🎉 Let us know if we can help with anything."],
    ["maria", "my birthday is the 5th ill have money", "Happy early birthday! Shall we plan on a payment on the 5th?"],
    ["maria", "who told you to text me", "We text residents about their accounts. Reply STOP to opt out."],
    ["maria", "is this about my moms apartment", "This is about your own account, Maria. How can we help?"],
    ["maria", "my roommate will pay her half", "Thanks. Your portion is $450. How would you like to pay yours?"],
    ["maria", "my boss can write a letter", "That's helpful. Please bring the letter to the office."],
    ["maria", "are u real", "I'm an automated assistant, but a real person can call you anytime."],
    ["maria", "am i talking to a human", "You're chatting with an automated assistant. Want a person to call?"],
    ["maria", "STOP", "You have been unsubscribed. You won't receive more messages from Stanton Management."],
    ["maria", "please stop these messages", "Sorry for the bother. We've stopped messages to this number."],
    ["maria", "i dont want these texts", "Understood. We will not text you again."],
    ["james", "can i pay 2350", "Your balance is $2,350.75, so $2,350 would leave $0.75."],
    ["james", "8 weeks?", "Over 8 weeks that's about $294 a week. Does that fit your budget?"],
    ["james", "make it 6 payments", "Six payments would be about $391.79 each. Does that work?"],
    ["james", "i paid 350.75", "Thanks, James! That brings your balance to $2,000."],
    ["james", "when can i see the manager", "A manager is in weekdays 9-5. Want to set a time?"],
    ["denise", "i can pay 77.50 for 4 weeks", "$77.50 a week for 4 weeks is exactly your $310. Great!"],
    ["denise", "40/wk", "At $40 a week it'd take 8 weeks to cover your $310."],
    [
      "denise",
      "section 8 late again",
      "Thanks for letting us know. Your portion is $310; the rest comes from the program.",
    ],
    ["denise", "hello??", "Hi Denise, sorry for the wait! How can I help?"],
    ["tanya", "475?", "Yes, $475 is the total due."],
    ["tanya", "i can do half fri half next fri", "Great: $237.50 each Friday covers your $475."],
    ["tanya", "im overwhelmed", "I'm sorry, Tanya. We're here to help. Even $25 a week is a start."],
    ["tanya", "can u stop the late notices on my door", "I'll let a manager know about the notices."],
    ["rosa", "me pueden dar mas tiempo", "Claro, Rosa. Le pregunto al gerente. ¿Cuánto tiempo necesita?"],
    ["rosa", "hay recargos", "No veo esa información aquí. La oficina puede explicarle los cargos."],
    ["rosa", "no tengo para comer", "Lo siento mucho, Rosa. Puede llamar al 211 para ayuda con comida."],
    ["rosa", "me perdona la demora", "Claro, Rosa, gracias por avisar. ¿Qué día puede pagar?"],
    ["rosa", "el policia vino a mi casa", "Espero que esté bien, Rosa. ¿Necesita que un gerente le llame?"],
    ["rosa", "y si no pago que pasa", "No puedo hablar de eso por mensaje. Busquemos un plan que le funcione."],
    ["rosa", "puedo dar 75 semanal", "$75 por semana por 12 semanas cubre sus $900. Un gerente lo revisará."],
    ["rosa", "doy 450 el viernes", "Gracias, Rosa. Con $450 le quedarían $450."],
    ["rosa", "le di el dinero a mi hermano", "Gracias por avisar. ¿Su hermano va a pasar por la oficina?"],
    ["rosa", "necesito un recibo", "Con gusto. La oficina le puede enviar su recibo."],
    ["rosa", "cancelar", "Ya no recibirá mensajes. Gracias."],
    ["rosa", "por favor no me escriban mas", "Entendido, Rosa. No le escribiremos más."],
    ["rosa", "usted es real?", "Soy un asistente automático, pero una persona puede llamarle."],
    ["carlos", "mi parte es 600?", "Sí, Carlos, su parte es $600."],
    ["carlos", "puedo dar 50 a la semana", "$50 por semana por 12 semanas son $600. Un gerente lo confirma."],
    ["carlos", "hay cucarachas", "Lamento eso, Carlos. Aviso al gerente y a mantenimiento."],
    ["carlos", "que plan me da", "Usted puede proponer una cantidad semanal, hasta 12 semanas."],
    ["tanya", "can i pay at night", "The portal is open 24/7, so you can pay any time."],
    ["tanya", "lol ok", "Thanks, Tanya! Let us know if you need anything."],
    ["tanya", "i got your message", "Great! Would you like to set up a payment?"],
    ["tanya", "whats the plan", "Your plan hasn't been set yet. How much could you pay each week?"],
    ["tanya", "i have 200 rn", "Thanks! $200 now would leave $275."],
    ["maria", "are my things safe in the basement", "I'll ask a manager about the basement storage and let you know."],
    [
      "maria",
      "i might be homeless soon",
      "I'm so sorry, Maria. Please call 211 for housing help. A manager will also reach out.",
    ],
    ["maria", "i dont want to lose my home", "I understand, and I'd like to help. What could you pay each week?"],
    [
      "maria",
      "my paycheck got garnished by child support",
      "That sounds tough. Let's find an amount that fits what's left.",
    ],
    ["maria", "do you take checks", "Yes, checks and money orders are accepted at the office."],
    ["maria", "is there a grace period", "A manager can tell you about any grace period. Want a call?"],
    ["maria", "what bank do i send it to", "Please pay in the portal; we don't take bank transfers by text."],
    ["maria", "my account is locked", "Sorry! The office can unlock your portal account for you."],
    ["maria", "ssn needed?", "No, please don't send your SSN by text."],
    [
      "maria",
      "can i get a discount for seniors",
      "I don't have information on discounts. A manager can tell you more.",
    ],
    ["maria", "you guys waived it last time", "I can't confirm that here, but I'll pass it to a manager to review."],
    ["maria", "i want it all forgiven", "I understand. I'm not able to forgive balances. Would a weekly plan help?"],
    ["maria", "tell my neighbor to be quiet", "I'll let a manager know about the noise. Thank you, Maria."],
    ["maria", "my daughter will text you", "OK. For privacy we can only discuss your account with you."],
    ["rosa", "me pueden mandar la direccion", "Claro: 25 Court Street. Abrimos de lunes a viernes."],
    ["rosa", "tengo miedo de la migra", "Entiendo, Rosa. No preguntamos sobre estatus migratorio. ¿En qué le ayudo?"],
    ["rosa", "me van a cobrar mas", "No veo cargos nuevos aquí. Un gerente lo puede revisar."],
    ["rosa", "puedo pagar sin seguro social", "Sí, no necesita seguro social para pagar."],
    ["rosa", "perdi la contrasena", "Puede cambiar su contraseña en el portal o en la oficina."],
    ["rosa", "mi vecino hace ruido", "Gracias por avisar. Le paso el reporte al gerente."],
    ["rosa", "que pasa con mi deposito", "Un gerente le puede explicar sobre su depósito."],
  ])("to %s, who wrote %j, passes: %s", (name, tenant_message, draft) => {
    expect(checkDraft({ draft, tenant: TENANTS[name], tenant_message })).toMatchObject({ ok: true, violations: [] });
  });
});

describe("a draft that is wrong in more than one way", () => {
  it.each<readonly [TenantName, string, string, DraftViolation[]]>([
    ["maria", "wrong number", "Tell Maria to pay $1,250 or she'll be evicted.", ["threat", "third_party_disclosure"]],
    [
      "maria",
      "how much",
      "You owe $1,520. Text your card number to pay.",
      ["amount_mismatch", "sensitive_data_request"],
    ],
    ["maria", "bot?", "I'm a real person, and we'll waive your fees.", ["false_identity", "forgiveness_promise"]],
    ["rosa", "cuanto debo", "You owe $950.", ["amount_mismatch", "wrong_language"]],
    ["maria", "stop", "Pay $1,250 or we'll sue.", ["threat", "opt_out_ignored"]],
    ["maria", "hi", "Your downstairs neighbor got evicted for this last month.", ["third_party_disclosure", "threat"]],
  ])("to %s, who wrote %j: %s", (name, tenant_message, draft, expected) => {
    const { violations } = checkDraft({ draft, tenant: TENANTS[name], tenant_message });
    expect(violations).toEqual(expect.arrayContaining(expected));
  });
});

describe("the length of a draft", () => {
  const tenant = TENANTS.maria;
  const check = (draft: string) => checkDraft({ draft, tenant, tenant_message: "info" });

  it.each([
    ["a".repeat(160), false],
    ["a".repeat(161), true],
    ["👍".repeat(160), false],
    [`${"a".repeat(159)}é`, false],
  ])("%# is judged in characters", (draft, isTooLong) => {
    expect(check(draft).violations.includes("too_long")).toBe(isTooLong);
  });

  it("is reported with its encoding and segments", () => {
    expect(check("Thanks, Maria!").segments).toEqual({ encoding: "GSM-7", characters: 14, segments: 1 });
  });
});

describe("any draft", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.lorem(), fc.constantFrom("$1,250", "STOP", "¿Cuánto debo?"));
  const tenants = fc.constantFrom(...Object.values(TENANTS));

  it("is judged without an error, and twice the same", () => {
    fc.assert(
      fc.property(text, text, tenants, (draft, tenant_message, tenant) => {
        const check = checkDraft({ draft, tenant, tenant_message });
        expect(check.ok).toBe(check.violations.length === 0);
        expect(DRAFT_VIOLATIONS).toEqual(expect.arrayContaining([...check.violations]));
        expect(checkDraft({ draft, tenant, tenant_message })).toEqual(check);
      }),
    );
  });

  it("is judged without a portion and a language", () => {
    const tenant = { name: "Ana", amount_owed: 500, days_late: 3 };
    expect(checkDraft({ draft: "Your balance is $500.", tenant, tenant_message: "balance?" }).ok).toBe(true);
    expect(checkDraft({ draft: "Your balance is $501.", tenant, tenant_message: "balance?" }).ok).toBe(false);
  });

  it("is judged in time that grows no faster than its length", () => {
    const hostile = [
      "$1 a week for 2 weeks is $3 ",
      "not not not ",
      "we will take you to court ",
      "[a ",
      "if you don't ",
    ];
    const start = performance.now();
    for (const piece of hostile) {
      checkDraft({ draft: piece.repeat(400), tenant: TENANTS.maria, tenant_message: piece.repeat(100) });
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
